/* Made from queries.graphql and the served schema by generate.ts; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Kind of body. A later reform may add values. Danish: organtype. */
export type BodyKind =
  /** Cluster agreed locally, before 1 July 2022; some were named samordningsforum or samarbejdsforum. Danish: klynge. */
  | 'LOCAL_CLUSTER'
  /** Cluster required by law, from 1 July 2022. Danish: sundhedsklynge. */
  | 'HEALTH_CLUSTER'
  /** Health cooperation committee (SSU) of a region, from 1 July 2022. Danish: sundhedssamarbejdsudvalg. */
  | 'SSU'
  /** Committee for health agreements, replaced by the SSU. Danish: sundhedskoordinationsudvalg. */
  | 'HEALTH_COORDINATION_COMMITTEE'
  /** Committee for practice plans, replaced by the SSU. Danish: praksisplanudvalg. */
  | 'PRACTICE_PLAN_COMMITTEE'
  /** Council of a later reform; no such body is seeded. Danish: sundhedsråd. */
  | 'HEALTH_COUNCIL'
  /** Body whose type is recorded as data. Danish: andet organ. */
  | 'OTHER';

/** How well the sources support a fact. Danish: belæg. */
export type Evidence =
  /** A document states it. Danish: oplyst. */
  | 'STATED'
  /** Follows from a statement of a document, such as the region of a cluster. Danish: afledt. */
  | 'DERIVED'
  /** The best reading where the documents are ambiguous or silent. `note` always gives the reason. Danish: udledt ved skøn. */
  | 'INFERRED'
  /** Entered by a user; the change record holds author and time. Danish: registreret. */
  | 'RECORDED';

/** System that an identifier belongs to. Danish: identifikatorsystem. */
export type IdentifierSystem =
  /** Official code of a municipality, such as “0849”; “849” is read as “0849”. Danish: kommunekode. */
  | 'MUNICIPALITY_CODE'
  /** Official code of a region, “1081” to “1085”. Danish: regionskode. */
  | 'REGION_CODE'
  /** ISO 3166-2 code of a region, “DK-81” to “DK-85”. Danish: ISO 3166-2-kode. */
  | 'ISO_3166_2'
  /**
   * Number in the central business register: eight digits, such as “29190941”. “DK” in front is ignored. Danish:
   * CVR-nummer.
   */
  | 'CVR'
  /** Number in the health service’s register of organisations, where one is recorded. Danish: SOR-kode. */
  | 'SOR'
  /** UUID of the municipalities’ common systems, where one is recorded. Danish: organisationsenheds-id fra KOMBIT. */
  | 'KOMBIT'
  /** Key of this service, such as 1081-sundhedsklynge-nord. Danish: nøgle. */
  | 'KEY'
  /** Global id of this service. Danish: id. */
  | 'ID'
  /**
   * Full name of a region, municipality, hospital, body or organisation: present, former, official or another spelling.
   * Case and accents are ignored. Danish: navn.
   */
  | 'NAME';

/** An identifier to look up. Danish: opslag. */
export type ResolveRequest = {
  /** Identifier system of the value, such as MUNICIPALITY_CODE or NAME. Danish: identifikatorsystem. */
  system: IdentifierSystem;
  /** Identifier or name, such as "0849" or "Jammerbugt". Invisible characters are ignored. Danish: værdi. */
  value: string;
};

export type ClustersOfMunicipalityQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ClustersOfMunicipalityQuery = { municipality: { name: string, clusters: Array<{ key: string, name: string, kind: BodyKind, hospitals: Array<{ name: string }> }>, memberships: Array<{ evidence: Evidence, note: string | null }> } | null };

export type MunicipalitiesOfRegionQueryVariables = Exact<{
  regionCode: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MunicipalitiesOfRegionQuery = { municipalities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string }> } };

export type WhatBecameOfQueryVariables = Exact<{
  requests: Array<ResolveRequest> | ResolveRequest;
  asOf?: string | null | undefined;
}>;


export type WhatBecameOfQuery = { resolveMany: Array<{ value: string, note: string | null, matches: Array<{ inForce: boolean, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { key: string, name: string, id: string }
        | { code: string, name: string, id: string }
      , successors: Array<{ id: string, name: string }> }> }> };


export const ClustersOfMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClustersOfMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hospitals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]} as unknown as DocumentNode<ClustersOfMunicipalityQuery, ClustersOfMunicipalityQueryVariables>;
export const MunicipalitiesOfRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesOfRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesOfRegionQuery, MunicipalitiesOfRegionQueryVariables>;
export const WhatBecameOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatBecameOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveRequest"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveMany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatBecameOfQuery, WhatBecameOfQueryVariables>;
