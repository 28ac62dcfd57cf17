/* Made from queries.graphql and the served schema by generate.ts; do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How well the source documents support a fact. Danish: belæg. */
export type Evidence =
  /** The document says so. Danish: oplyst. */
  | 'STATED'
  /** Follows from what the document says, such as the region of a cluster. Danish: afledt. */
  | 'DERIVED'
  /** The best reading of an ambiguity, or carried forward; always with a note that gives the reason. Danish: udledt ved skøn. */
  | 'INFERRED'
  /** Entered by a user; the change record says who and when. Danish: registreret. */
  | 'RECORDED';

/** What kind of body. A later kind is a new value and nothing else. Danish: organtype. */
export type BodyKind =
  /** Local cluster before 2022-07-01. Danish: klynge, samordningsforum, samarbejdsforum. */
  | 'LOCAL_CLUSTER'
  /** Statutory cluster from 2022-07-01. Danish: sundhedsklynge. */
  | 'HEALTH_CLUSTER'
  /** Cooperation committee of a region. Danish: sundhedssamarbejdsudvalg. */
  | 'SSU'
  /** Predecessor of the SSU. Danish: sundhedskoordinationsudvalg. */
  | 'HEALTH_COORDINATION_COMMITTEE'
  /** Predecessor of the SSU. Danish: praksisplanudvalg. */
  | 'PRACTICE_PLAN_COMMITTEE'
  /** Council of a later reform; none is seeded. Danish: sundhedsråd. */
  | 'HEALTH_COUNCIL';

/** What an identifier is one of. Danish: identifikatorsystem. */
export type IdentifierSystem =
  /** Code of a municipality, such as 0849; 849 is read so. Danish: kommunekode. */
  | 'MUNICIPALITY_CODE'
  /** Code of a region, 1081 to 1085. Danish: regionskode. */
  | 'REGION_CODE'
  /** Code of a region by ISO 3166-2, DK-81 to DK-85. Danish: ISO 3166-2-kode. */
  | 'ISO_3166_2'
  /** Number in the central business register, of eight digits; DK in front is ignored. Danish: CVR-nummer. */
  | 'CVR'
  /** Number in the health service's register of organisations, where one is recorded. Danish: SOR-kode. */
  | 'SOR'
  /** UUID of the municipalities' common systems, where one is recorded. Danish: organisationsenheds-id fra KOMBIT. */
  | 'KOMBIT'
  /** Key of this service, such as 1081-sundhedsklynge-nord. Danish: nøgle. */
  | 'KEY'
  /** Global id of this service. Danish: id. */
  | 'ID'
  /**
   * The whole name of a region, municipality, hospital, body or organisation: present, former, official or another spelling,
   * folded as in a search. Danish: navn.
   */
  | 'NAME';

/** An identifier to look up. Danish: opslag. */
export type ResolveRequest = {
  /** What the value is. Danish: identifikatorsystem. */
  system: IdentifierSystem;
  /** The identifier or name itself; invisible characters are ignored. Danish: værdi. */
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
        | { key: string, name: string, id: string }
        | { code: string, name: string, id: string }
      , successors: Array<
        | { id: string }
        | { id: string }
        | { key: string, name: string, id: string }
        | { code: string, name: string, id: string }
      > }> }> };


export const ClustersOfMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClustersOfMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hospitals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]} as unknown as DocumentNode<ClustersOfMunicipalityQuery, ClustersOfMunicipalityQueryVariables>;
export const MunicipalitiesOfRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesOfRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"regionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesOfRegionQuery, MunicipalitiesOfRegionQueryVariables>;
export const WhatBecameOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatBecameOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveRequest"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveMany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requests"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatBecameOfQuery, WhatBecameOfQueryVariables>;
