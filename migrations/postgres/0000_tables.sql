CREATE TABLE "document" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text,
	"label" text NOT NULL,
	"publisher" text NOT NULL,
	"kind" text NOT NULL,
	"published_on" text,
	"published_after" text,
	"published_before" text,
	"url" text,
	"note" text NOT NULL,
	"links" text DEFAULT '[]' NOT NULL,
	"contacts" text DEFAULT '[]' NOT NULL,
	"sections" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "document_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "document_kind" CHECK ("kind" in ('FACT_SHEET', 'BOOKLET', 'OP_ED', 'ACT', 'BILL', 'EXECUTIVE_ORDER', 'PREPARATORY_WORK', 'DECISION', 'REGISTER', 'WEB_PAGE'))
);
--> statement-breakpoint
CREATE TABLE "region" (
	"key" text PRIMARY KEY NOT NULL,
	"official_code" text,
	"iso_3166" text,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "region_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "region_official_code_unique" UNIQUE("official_code"),
	CONSTRAINT "region_iso_3166_unique" UNIQUE("iso_3166"),
	CONSTRAINT "region_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "region_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"key" text PRIMARY KEY NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "municipality_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "municipality_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "municipality_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"abbreviation" text,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organisation_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "organisation_kind" CHECK ("kind" in ('SECTOR', 'ASSOCIATION', 'AUTHORITY', 'MINISTRY', 'MUNICIPAL_CONTACT_COUNCIL', 'COMMITTEE', 'SUPPORT_GROUP', 'WORKING_GROUP', 'SECRETARIAT', 'HOSPITAL_ORGANISATION')),
	CONSTRAINT "organisation_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "organisation_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "hospital" (
	"key" text PRIMARY KEY NOT NULL,
	"sites" text NOT NULL,
	"is_modified_acute_hospital" bigint,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hospital_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "hospital_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "hospital_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "body_type" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"member_roles" text NOT NULL,
	"needs_hospital" bigint NOT NULL,
	"one_per_region" bigint NOT NULL,
	"partitions_municipalities" bigint,
	"is_authority" bigint,
	"committee_of" text,
	"functions" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "body_type_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "body_type_kind" CHECK ("kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL', 'OTHER')),
	CONSTRAINT "body_type_committee_of" CHECK ("committee_of" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "body_type_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_type_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "body" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"term" text NOT NULL,
	"body_type_key" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "body_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "body_kind" CHECK ("kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL', 'OTHER')),
	CONSTRAINT "body_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "operation_period" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"operation" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "operation_period_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "operation_period_operation" CHECK ("operation" in ('PREPARATORY', 'FULL', 'WINDING_UP')),
	CONSTRAINT "operation_period_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "operation_period_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "name" (
	"key" text PRIMARY KEY NOT NULL,
	"owner_type" text NOT NULL,
	"owner_key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "name_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "name_owner_type" CHECK ("owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation', 'Body')),
	CONSTRAINT "name_kind" CHECK ("kind" in ('NAME', 'OFFICIAL_NAME', 'ALIAS')),
	CONSTRAINT "name_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "name_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"key" text PRIMARY KEY NOT NULL,
	"owner_type" text NOT NULL,
	"owner_key" text NOT NULL,
	"region_key" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "placement_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "placement_owner_type" CHECK ("owner_type" in ('Municipality', 'Hospital', 'Organisation', 'Body')),
	CONSTRAINT "placement_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "placement_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "ownership" (
	"key" text PRIMARY KEY NOT NULL,
	"hospital_key" text NOT NULL,
	"organisation_key" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ownership_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "ownership_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "ownership_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "identifier" (
	"key" text PRIMARY KEY NOT NULL,
	"owner_type" text NOT NULL,
	"owner_key" text NOT NULL,
	"system" text NOT NULL,
	"value" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "identifier_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "identifier_owner_type" CHECK ("owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation')),
	CONSTRAINT "identifier_system" CHECK ("system" in ('CVR', 'SOR', 'KOMBIT')),
	CONSTRAINT "identifier_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "identifier_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"role" text NOT NULL,
	"municipality_key" text,
	"hospital_key" text,
	"organisation_key" text,
	"reason" text,
	"because_hospital_key" text,
	"ordinal" bigint NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "membership_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "membership_role" CHECK ("role" in ('MUNICIPALITY', 'HOSPITAL', 'GENERAL_PRACTICE', 'REGIONAL_PSYCHIATRY')),
	CONSTRAINT "membership_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "membership_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to"),
	CONSTRAINT "membership_member" CHECK (num_nonnulls("municipality_key", "hospital_key", "organisation_key") = 1)
);
--> statement-breakpoint
CREATE TABLE "succession" (
	"key" text PRIMARY KEY NOT NULL,
	"owner_type" text NOT NULL,
	"kind" text NOT NULL,
	"predecessor_key" text NOT NULL,
	"successor_key" text NOT NULL,
	"date" text NOT NULL,
	"operational_from" text,
	"share" double precision,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "succession_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "succession_owner_type" CHECK ("owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation', 'Body')),
	CONSTRAINT "succession_kind" CHECK ("kind" in ('REPLACES', 'TAKES_OVER_TASKS', 'MERGES_INTO', 'SPLITS_INTO', 'RENAMES')),
	CONSTRAINT "succession_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "succession_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to"),
	CONSTRAINT "succession_share" CHECK ("share" is null or "share" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "body_level" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"required" bigint,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "body_level_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "body_level_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "body_level_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_level_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "representation_rule" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"seat_kind" text NOT NULL,
	"side" text NOT NULL,
	"minimum" bigint,
	"maximum" bigint,
	"per" text NOT NULL,
	"ex_officio" bigint NOT NULL,
	"appointed_by" text,
	"substitutes" text NOT NULL,
	"offices" text,
	"allocated" bigint DEFAULT 0 NOT NULL,
	"at_least_one_from" text,
	"derived_from_chair" text,
	"binding" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "representation_rule_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "representation_rule_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "representation_rule_seat_kind" CHECK ("seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "representation_rule_side" CHECK ("side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "representation_rule_per" CHECK ("per" in ('BODY', 'MEMBER_MUNICIPALITY', 'CLUSTER_IN_REGION')),
	CONSTRAINT "representation_rule_appointed_by" CHECK ("appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE')),
	CONSTRAINT "representation_rule_at_least_one_from" CHECK ("at_least_one_from" in ('PSYCHIATRY')),
	CONSTRAINT "representation_rule_derived_from_chair" CHECK ("derived_from_chair" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "representation_rule_binding" CHECK ("binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "representation_rule_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "representation_rule_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to"),
	CONSTRAINT "representation_rule_numbers" CHECK ("minimum" >= 0 and "maximum" >= "minimum")
);
--> statement-breakpoint
CREATE TABLE "chair_rule" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"role" text NOT NULL,
	"side" text NOT NULL,
	"count" bigint NOT NULL,
	"ex_officio" bigint NOT NULL,
	"chosen_among" text NOT NULL,
	"binding" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "chair_rule_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "chair_rule_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chair_rule_role" CHECK ("role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chair_rule_side" CHECK ("side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "chair_rule_binding" CHECK ("binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "chair_rule_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "chair_rule_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "cadence_rule" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"per_year" bigint,
	"more_often_than" text,
	"windows" text NOT NULL,
	"set_by" text NOT NULL,
	"strength" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "cadence_rule_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "cadence_rule_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "cadence_rule_more_often_than" CHECK ("more_often_than" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "cadence_rule_set_by" CHECK ("set_by" in ('LAW', 'BODY', 'ADVICE')),
	CONSTRAINT "cadence_rule_strength" CHECK ("strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "cadence_rule_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "cadence_rule_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "involvement_duty" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"kind" text NOT NULL,
	"party" text NOT NULL,
	"times_per_year" bigint,
	"strength" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "involvement_duty_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "involvement_duty_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "involvement_duty_kind" CHECK ("kind" in ('MEMBER', 'MUST_BE_INVOLVED', 'MAY_BE_INVOLVED', 'ANNUAL_INVITATION', 'REPRESENTED')),
	CONSTRAINT "involvement_duty_party" CHECK ("party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES')),
	CONSTRAINT "involvement_duty_strength" CHECK ("strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "involvement_duty_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "involvement_duty_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "variation_rule" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"parties" text,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "variation_rule_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "variation_rule_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "variation_rule_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "variation_rule_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "balance_rule" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text NOT NULL,
	"level" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"side" text NOT NULL,
	"balance" text NOT NULL,
	"plus" bigint,
	"binding" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "balance_rule_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "balance_rule_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "balance_rule_side" CHECK ("side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "balance_rule_balance" CHECK ("balance" in ('MAJORITY', 'AT_LEAST_HALF', 'EQUAL_PLUS')),
	CONSTRAINT "balance_rule_binding" CHECK ("binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "balance_rule_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "balance_rule_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to"),
	CONSTRAINT "balance_rule_plus" CHECK (("plus" is not null) = ("balance" = 'EQUAL_PLUS'))
);
--> statement-breakpoint
CREATE TABLE "seat_allocation" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"rule_key" text NOT NULL,
	"municipality_key" text,
	"seats" bigint NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "seat_allocation_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "seat_allocation_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "seat_allocation_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" <= "valid_to"),
	CONSTRAINT "seat_allocation_seats" CHECK ("seats" >= 0)
);
--> statement-breakpoint
CREATE TABLE "task" (
	"key" text PRIMARY KEY NOT NULL,
	"body_type_key" text,
	"organisation_key" text,
	"side" text,
	"transferred_from_key" text,
	"kind" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"text" text NOT NULL,
	"related_to" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "task_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "task_side" CHECK ("side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "task_kind" CHECK ("kind" in ('SUMMARY', 'GENERAL', 'STATUTORY', 'ADVISORY')),
	CONSTRAINT "task_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "task_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to"),
	CONSTRAINT "task_whose" CHECK (num_nonnulls("body_type_key", "organisation_key", "side") = 1)
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"key" text PRIMARY KEY NOT NULL,
	"category" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"number" text,
	"strength" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"body_kinds" text NOT NULL,
	"level" text,
	"organisation_key" text,
	"parent_key" text,
	"due" text,
	"links" text DEFAULT '[]' NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "statement_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "statement_category" CHECK ("category" in ('RATIONALE', 'STRUCTURE', 'AUTHORITY', 'TARGET_GROUP', 'COOPERATION_TOPIC', 'CHALLENGE', 'FOCUS_AREA', 'EXPECTATION', 'AMBITION', 'WORKING_RULE', 'FUND_RULE', 'AFFILIATION_RULE', 'AFFILIATION_CONCERN', 'AFFILIATION_SOLUTION', 'AGREEMENT_RULE', 'PRACTICE_PLAN_RULE', 'PRACTICE_PLAN_TOPIC', 'PREDECESSOR_FATE', 'SECRETARIAT_DUTY', 'SUPPORT', 'SUCCESS_CRITERION', 'AGENDA_THEME', 'DATA_THEME', 'DATA_SUPPORT', 'PRINCIPLE', 'POSITION', 'CONSTRUCTION')),
	CONSTRAINT "statement_strength" CHECK ("strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "statement_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "statement_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "statement_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "key_figure" (
	"key" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"approximate" bigint NOT NULL,
	"year" bigint,
	"perspective" text,
	"population" text NOT NULL,
	"text" text NOT NULL,
	"links" text DEFAULT '[]' NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "key_figure_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "key_figure_topic" CHECK ("topic" in ('SHARED_PATIENTS', 'HOSPITAL_CONSTRUCTION')),
	CONSTRAINT "key_figure_unit" CHECK ("unit" in ('PERCENT', 'COUNT', 'DKK')),
	CONSTRAINT "key_figure_perspective" CHECK ("perspective" in ('REGIONAL', 'MUNICIPAL')),
	CONSTRAINT "key_figure_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "key_figure_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "legal_event" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"date" text,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"url" text,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "legal_event_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "legal_event_kind" CHECK ("kind" in ('PROPOSAL', 'POLITICAL_AGREEMENT', 'BILL_PRESENTED', 'ACT_PASSED', 'ACT_IN_FORCE', 'HEARING_DEADLINE', 'EXPIRY', 'APPROVAL_DUE')),
	CONSTRAINT "legal_event_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "legal_event_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"key" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"about" text NOT NULL,
	"value" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "claim_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "claim_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "claim_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "doubt" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"severity" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"readings" text NOT NULL,
	"taken" text NOT NULL,
	"subjects" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "doubt_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "doubt_kind" CHECK ("kind" in ('AMBIGUITY', 'CONTRADICTION', 'VARIANT', 'ARTEFACT', 'TEMPORAL', 'INCONSISTENCY', 'ERROR_IN_SOURCE', 'MISSING', 'CHECK')),
	CONSTRAINT "doubt_severity" CHECK ("severity" in ('HIGH', 'MEDIUM', 'LOW', 'INFO')),
	CONSTRAINT "doubt_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "doubt_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "funding_round" (
	"key" text PRIMARY KEY NOT NULL,
	"year" bigint NOT NULL,
	"total_ore" bigint NOT NULL,
	"municipal_ore" bigint NOT NULL,
	"regional_ore" bigint NOT NULL,
	"municipal_rate_ore" bigint,
	"regional_rate_minimum_ore" bigint,
	"regional_rate_maximum_ore" bigint,
	"model_status" text NOT NULL,
	"text" text NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "funding_round_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "funding_round_year_unique" UNIQUE("year"),
	CONSTRAINT "funding_round_model_status" CHECK ("model_status" in ('AGREED', 'NOT_AGREED')),
	CONSTRAINT "funding_round_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "funding_round_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to"),
	CONSTRAINT "funding_round_sum" CHECK ("municipal_ore" + "regional_ore" = "total_ore")
);
--> statement-breakpoint
CREATE TABLE "initiative" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"region_key" text,
	"cluster_key" text,
	"phase" text NOT NULL,
	"spread" text NOT NULL,
	"target_groups" text DEFAULT '[]' NOT NULL,
	"topics" text DEFAULT '[]' NOT NULL,
	"partners" text DEFAULT '[]' NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "initiative_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "initiative_phase" CHECK ("phase" in ('IDEA', 'TEST', 'EVALUATE', 'IMPLEMENT', 'SPREAD', 'COMPLETED', 'STOPPED')),
	CONSTRAINT "initiative_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "initiative_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "health_agreement" (
	"key" text PRIMARY KEY NOT NULL,
	"region_key" text NOT NULL,
	"name" text NOT NULL,
	"generation" bigint NOT NULL,
	"original_valid_to" text,
	"extended_by_months" bigint NOT NULL,
	"shortened_by_months" bigint NOT NULL,
	"valid_from_basis" text NOT NULL,
	"valid_to_basis" text NOT NULL,
	"replaces_key" text,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "health_agreement_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "health_agreement_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "health_agreement_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to")
);
--> statement-breakpoint
CREATE TABLE "practice_plan" (
	"key" text PRIMARY KEY NOT NULL,
	"region_key" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"in_force_from" text,
	"in_force_to" text,
	"replaces_key" text,
	"valid_from" text,
	"valid_to" text,
	"evidence" text NOT NULL,
	"provenance" text NOT NULL,
	"note" text,
	"basis" text DEFAULT '[]' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"seed_hash" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "practice_plan_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "practice_plan_status" CHECK ("status" in ('REQUIRED', 'DRAFT', 'IN_HEARING', 'HEARD', 'PRESENTED', 'ADOPTED', 'WITHDRAWN', 'REPEALED')),
	CONSTRAINT "practice_plan_evidence" CHECK ("evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "practice_plan_period" CHECK ("valid_from" is null or "valid_to" is null or "valid_from" < "valid_to"),
	CONSTRAINT "practice_plan_in_force" CHECK ("in_force_to" is null or ("in_force_from" is not null and "in_force_from" < "in_force_to"))
);
--> statement-breakpoint
CREATE TABLE "person" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "person_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "appointment" (
	"key" text PRIMARY KEY NOT NULL,
	"person_key" text NOT NULL,
	"body_key" text NOT NULL,
	"level" text NOT NULL,
	"seat_kind" text NOT NULL,
	"municipality_key" text,
	"kind" text NOT NULL,
	"office" text NOT NULL,
	"field" text,
	"on_behalf_of" text NOT NULL,
	"appointed_by" text,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "appointment_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "appointment_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "appointment_seat_kind" CHECK ("seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "appointment_kind" CHECK ("kind" in ('MEMBER', 'SUBSTITUTE', 'ALTERNATE')),
	CONSTRAINT "appointment_office" CHECK ("office" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'RAADMAND', 'FAGBORGMESTER', 'MUNICIPAL_COUNCIL_MEMBER', 'GENERAL_PRACTITIONER', 'REGIONAL_EMPLOYEE', 'MUNICIPAL_EMPLOYEE', 'PATIENT_REPRESENTATIVE')),
	CONSTRAINT "appointment_field" CHECK ("field" in ('PSYCHIATRY')),
	CONSTRAINT "appointment_on_behalf_of" CHECK ("on_behalf_of" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "appointment_appointed_by" CHECK ("appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE')),
	CONSTRAINT "appointment_period" CHECK ("valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "chairmanship" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"level" text NOT NULL,
	"role" text NOT NULL,
	"side" text NOT NULL,
	"appointment_key" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "chairmanship_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "chairmanship_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chairmanship_role" CHECK ("role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chairmanship_side" CHECK ("side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "chairmanship_period" CHECK ("valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "local_agreement" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"level" text NOT NULL,
	"seat_kind" text NOT NULL,
	"minimum" bigint,
	"maximum" bigint,
	"parties" text NOT NULL,
	"text" text NOT NULL,
	"agreed_on" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "local_agreement_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "local_agreement_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "local_agreement_seat_kind" CHECK ("seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "local_agreement_period" CHECK ("valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "involvement" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"level" text NOT NULL,
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"date" text NOT NULL,
	"text" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "involvement_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "involvement_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "involvement_party" CHECK ("party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES')),
	CONSTRAINT "involvement_kind" CHECK ("kind" in ('MEMBER', 'MUST_BE_INVOLVED', 'MAY_BE_INVOLVED', 'ANNUAL_INVITATION', 'REPRESENTED'))
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"level" text NOT NULL,
	"date" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"because" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "meeting_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "meeting_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "meeting_status" CHECK ("status" in ('SCHEDULED', 'HELD', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"key" text PRIMARY KEY NOT NULL,
	"meeting_key" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"title" text NOT NULL,
	"theme_key" text,
	"authorities_only" bigint NOT NULL,
	"proposed_by" text,
	"decision" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "agenda_item_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "agenda_item_proposed_by" CHECK ("proposed_by" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'))
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"key" text PRIMARY KEY NOT NULL,
	"meeting_key" text NOT NULL,
	"party" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "invitation_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "invitation_party" CHECK ("party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES'))
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"key" text PRIMARY KEY NOT NULL,
	"meeting_key" text NOT NULL,
	"appointment_key" text NOT NULL,
	"present" bigint NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "attendance_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "constitution_decision" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"item" text NOT NULL,
	"decided_on" text NOT NULL,
	"text" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "constitution_decision_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "constitution_decision_item" CHECK ("item" in ('PURPOSE', 'TASKS', 'MEMBERS', 'CHAIRS', 'SECRETARIAT'))
);
--> statement-breakpoint
CREATE TABLE "secretariat_party" (
	"key" text PRIMARY KEY NOT NULL,
	"body_key" text NOT NULL,
	"side" text NOT NULL,
	"name" text NOT NULL,
	"contact" text,
	"lead" bigint NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "secretariat_party_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "secretariat_party_side" CHECK ("side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "secretariat_party_period" CHECK ("valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "affiliation_concern" (
	"key" text PRIMARY KEY NOT NULL,
	"municipality_key" text NOT NULL,
	"kind" text NOT NULL,
	"raised_on" text NOT NULL,
	"text" text NOT NULL,
	"solution" text,
	"resolved_on" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "affiliation_concern_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "affiliation_concern_kind" CHECK ("kind" in ('FIFTY_FIFTY', 'SOMATIC_PSYCHIATRIC_MISMATCH', 'SMALL_HOSPITAL')),
	CONSTRAINT "affiliation_concern_solved" CHECK (("solution" is null) = ("resolved_on" is null))
);
--> statement-breakpoint
CREATE TABLE "representation" (
	"key" text PRIMARY KEY NOT NULL,
	"municipality_key" text NOT NULL,
	"body_key" text NOT NULL,
	"level" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "representation_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "representation_level" CHECK ("level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "representation_period" CHECK ("valid_to" is null or "valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "goal" (
	"key" text PRIMARY KEY NOT NULL,
	"owner_type" text NOT NULL,
	"owner_key" text NOT NULL,
	"title" text NOT NULL,
	"theme_key" text,
	"unit" text,
	"baseline" double precision,
	"baseline_on" text,
	"target" double precision,
	"due" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "goal_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "goal_owner_type" CHECK ("owner_type" in ('Body', 'HealthAgreement', 'Initiative'))
);
--> statement-breakpoint
CREATE TABLE "joint_fund" (
	"key" text PRIMARY KEY NOT NULL,
	"cluster_key" text NOT NULL,
	"year" bigint NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "joint_fund_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "step" (
	"key" text PRIMARY KEY NOT NULL,
	"subject_type" text NOT NULL,
	"subject_key" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"action" text NOT NULL,
	"state" text NOT NULL,
	"revision" bigint NOT NULL,
	"on" text NOT NULL,
	"by" text NOT NULL,
	"by_key" text,
	"remark" text,
	"data" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "step_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "step_subject_type" CHECK ("subject_type" in ('HealthAgreement', 'PracticePlan', 'Initiative', 'JointFund', 'Goal')),
	CONSTRAINT "step_by" CHECK ("by" in ('SSU', 'CLUSTER', 'COMMITTEE', 'REGIONAL_COUNCIL', 'MUNICIPAL_COUNCIL', 'MUNICIPALITIES', 'GENERAL_PRACTICE', 'HEALTH_AUTHORITY', 'HEARING_PARTY', 'LEGISLATION', 'NATIONAL'))
);
--> statement-breakpoint
CREATE TABLE "measurement" (
	"key" text PRIMARY KEY NOT NULL,
	"goal_key" text NOT NULL,
	"on" text NOT NULL,
	"value" double precision NOT NULL,
	"source" text NOT NULL,
	"remark" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "measurement_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "fund_entry" (
	"key" text PRIMARY KEY NOT NULL,
	"fund_key" text NOT NULL,
	"ordinal" bigint NOT NULL,
	"kind" text NOT NULL,
	"ore" bigint NOT NULL,
	"on" text NOT NULL,
	"municipality_key" text,
	"region_key" text,
	"initiative_key" text,
	"basis" text,
	"purpose" text,
	"entry_key" text,
	"remark" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "fund_entry_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "fund_entry_kind" CHECK ("kind" in ('CONTRIBUTION', 'ALLOCATION', 'RETURN', 'REVERSAL', 'CARRIED_OUT', 'CARRIED_IN')),
	CONSTRAINT "fund_entry_basis" CHECK ("basis" in ('PER_CAPITA_MODEL', 'LOCAL_EXTRA')),
	CONSTRAINT "fund_entry_purpose" CHECK ("purpose" in ('DEVELOPMENT', 'TEST', 'EVALUATION', 'OPERATION', 'IMPLEMENTATION')),
	CONSTRAINT "fund_entry_ore" CHECK ("ore" > 0)
);
--> statement-breakpoint
CREATE TABLE "regional_rate" (
	"key" text PRIMARY KEY NOT NULL,
	"region_key" text NOT NULL,
	"year" bigint NOT NULL,
	"rate_ore" bigint NOT NULL,
	"source" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "regional_rate_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "membership_share" (
	"key" text PRIMARY KEY NOT NULL,
	"municipality_key" text NOT NULL,
	"body_key" text NOT NULL,
	"share" bigint NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "membership_share_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "membership_share_period" CHECK ("valid_to" is null or "valid_from" <= "valid_to"),
	CONSTRAINT "membership_share_part" CHECK ("share" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "population_set" (
	"key" text PRIMARY KEY NOT NULL,
	"reference_date" text NOT NULL,
	"source" text NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "population_set_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "population_figure" (
	"key" text PRIMARY KEY NOT NULL,
	"set_key" text NOT NULL,
	"municipality_key" text NOT NULL,
	"persons" bigint NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "population_figure_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "population_figure_persons" CHECK ("persons" >= 0)
);
--> statement-breakpoint
CREATE TABLE "webhook" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"filter" text NOT NULL,
	"state" text NOT NULL,
	"start_after" bigint,
	"secret_key" text NOT NULL,
	"previous_secret_key" text,
	"rotated_on" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "webhook_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "webhook_state" CHECK ("state" in ('ACTIVE', 'PAUSED', 'DISABLED', 'DELETED'))
);
--> statement-breakpoint
CREATE TABLE "change" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"instant" text NOT NULL,
	"actor" text NOT NULL,
	"actor_role" text DEFAULT 'ADMIN' NOT NULL,
	"request_id" text NOT NULL,
	"operation" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_key" text NOT NULL,
	"reason" text,
	"rows" text NOT NULL,
	"effects" text,
	"set_key" text,
	"set_index" bigint,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "change_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "change_set" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"provenance" text NOT NULL,
	"size" bigint NOT NULL,
	"reverts" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "change_set_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "change_set_reverts_unique" UNIQUE("reverts")
);
--> statement-breakpoint
CREATE TABLE "change_row" (
	"table" text NOT NULL,
	"key" text NOT NULL,
	"seq" bigint NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "change_row_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "change_row_table_key_seq_pk" PRIMARY KEY("table","key","seq")
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"role" text NOT NULL,
	"regions" text,
	"follows" bigint DEFAULT 0 NOT NULL,
	"bodies" text,
	"created_at" text NOT NULL,
	"expires_at" text,
	"revoked_at" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "api_key_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "api_key_name_unique" UNIQUE("name"),
	CONSTRAINT "api_key_hash_unique" UNIQUE("hash"),
	CONSTRAINT "api_key_role" CHECK ("role" in ('READER', 'EDITOR', 'ADMIN'))
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"caller" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"created_at" text NOT NULL,
	"status" bigint,
	"content_type" text,
	"location" text,
	"etag" text,
	"body" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "idempotency_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "idempotency_caller_key_pk" PRIMARY KEY("caller","key")
);
--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"key" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"generation" bigint,
	"batch_up_to" bigint,
	"series" bigint DEFAULT 0 NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"failing_since" text,
	"next_attempt_at" text,
	"last_error" text,
	"acknowledged_at" text,
	"attempt" text,
	"attempt_until" text,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "webhook_delivery_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "webhook_secret" (
	"key" text PRIMARY KEY NOT NULL,
	"webhook_key" text NOT NULL,
	"secret" text NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "webhook_secret_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operation_period" ADD CONSTRAINT "operation_period_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_region_key_region_key_fk" FOREIGN KEY ("region_key") REFERENCES "public"."region"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_hospital_key_hospital_key_fk" FOREIGN KEY ("hospital_key") REFERENCES "public"."hospital"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_organisation_key_organisation_key_fk" FOREIGN KEY ("organisation_key") REFERENCES "public"."organisation"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_hospital_key_hospital_key_fk" FOREIGN KEY ("hospital_key") REFERENCES "public"."hospital"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_key_organisation_key_fk" FOREIGN KEY ("organisation_key") REFERENCES "public"."organisation"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_because_hospital_key_hospital_key_fk" FOREIGN KEY ("because_hospital_key") REFERENCES "public"."hospital"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_level" ADD CONSTRAINT "body_level_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_rule" ADD CONSTRAINT "representation_rule_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chair_rule" ADD CONSTRAINT "chair_rule_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cadence_rule" ADD CONSTRAINT "cadence_rule_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_duty" ADD CONSTRAINT "involvement_duty_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variation_rule" ADD CONSTRAINT "variation_rule_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balance_rule" ADD CONSTRAINT "balance_rule_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_allocation" ADD CONSTRAINT "seat_allocation_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_allocation" ADD CONSTRAINT "seat_allocation_rule_key_representation_rule_key_fk" FOREIGN KEY ("rule_key") REFERENCES "public"."representation_rule"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_allocation" ADD CONSTRAINT "seat_allocation_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_body_type_key_body_type_key_fk" FOREIGN KEY ("body_type_key") REFERENCES "public"."body_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_key_organisation_key_fk" FOREIGN KEY ("organisation_key") REFERENCES "public"."organisation"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_transferred_from_key_task_key_fk" FOREIGN KEY ("transferred_from_key") REFERENCES "public"."task"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_organisation_key_organisation_key_fk" FOREIGN KEY ("organisation_key") REFERENCES "public"."organisation"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_parent_key_statement_key_fk" FOREIGN KEY ("parent_key") REFERENCES "public"."statement"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_region_key_region_key_fk" FOREIGN KEY ("region_key") REFERENCES "public"."region"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_cluster_key_body_key_fk" FOREIGN KEY ("cluster_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_agreement" ADD CONSTRAINT "health_agreement_region_key_region_key_fk" FOREIGN KEY ("region_key") REFERENCES "public"."region"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_agreement" ADD CONSTRAINT "health_agreement_replaces_key_health_agreement_key_fk" FOREIGN KEY ("replaces_key") REFERENCES "public"."health_agreement"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_plan" ADD CONSTRAINT "practice_plan_region_key_region_key_fk" FOREIGN KEY ("region_key") REFERENCES "public"."region"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_plan" ADD CONSTRAINT "practice_plan_replaces_key_practice_plan_key_fk" FOREIGN KEY ("replaces_key") REFERENCES "public"."practice_plan"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_key_person_key_fk" FOREIGN KEY ("person_key") REFERENCES "public"."person"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chairmanship" ADD CONSTRAINT "chairmanship_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chairmanship" ADD CONSTRAINT "chairmanship_appointment_key_appointment_key_fk" FOREIGN KEY ("appointment_key") REFERENCES "public"."appointment"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_agreement" ADD CONSTRAINT "local_agreement_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement" ADD CONSTRAINT "involvement_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_key_meeting_key_fk" FOREIGN KEY ("meeting_key") REFERENCES "public"."meeting"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_theme_key_statement_key_fk" FOREIGN KEY ("theme_key") REFERENCES "public"."statement"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_meeting_key_meeting_key_fk" FOREIGN KEY ("meeting_key") REFERENCES "public"."meeting"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_key_meeting_key_fk" FOREIGN KEY ("meeting_key") REFERENCES "public"."meeting"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_appointment_key_appointment_key_fk" FOREIGN KEY ("appointment_key") REFERENCES "public"."appointment"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constitution_decision" ADD CONSTRAINT "constitution_decision_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secretariat_party" ADD CONSTRAINT "secretariat_party_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliation_concern" ADD CONSTRAINT "affiliation_concern_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation" ADD CONSTRAINT "representation_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_theme_key_statement_key_fk" FOREIGN KEY ("theme_key") REFERENCES "public"."statement"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_fund" ADD CONSTRAINT "joint_fund_cluster_key_body_key_fk" FOREIGN KEY ("cluster_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_goal_key_goal_key_fk" FOREIGN KEY ("goal_key") REFERENCES "public"."goal"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_fund_key_joint_fund_key_fk" FOREIGN KEY ("fund_key") REFERENCES "public"."joint_fund"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_region_key_region_key_fk" FOREIGN KEY ("region_key") REFERENCES "public"."region"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_initiative_key_initiative_key_fk" FOREIGN KEY ("initiative_key") REFERENCES "public"."initiative"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entry" ADD CONSTRAINT "fund_entry_entry_key_fund_entry_key_fk" FOREIGN KEY ("entry_key") REFERENCES "public"."fund_entry"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regional_rate" ADD CONSTRAINT "regional_rate_region_key_region_key_fk" FOREIGN KEY ("region_key") REFERENCES "public"."region"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_share" ADD CONSTRAINT "membership_share_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_share" ADD CONSTRAINT "membership_share_body_key_body_key_fk" FOREIGN KEY ("body_key") REFERENCES "public"."body"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population_figure" ADD CONSTRAINT "population_figure_set_key_population_set_key_fk" FOREIGN KEY ("set_key") REFERENCES "public"."population_set"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population_figure" ADD CONSTRAINT "population_figure_municipality_key_municipality_key_fk" FOREIGN KEY ("municipality_key") REFERENCES "public"."municipality"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_set_key_change_set_key_fk" FOREIGN KEY ("set_key") REFERENCES "public"."change_set"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_row" ADD CONSTRAINT "change_row_seq_change_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."change"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_key_webhook_key_fk" FOREIGN KEY ("key") REFERENCES "public"."webhook"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_secret" ADD CONSTRAINT "webhook_secret_webhook_key_webhook_key_fk" FOREIGN KEY ("webhook_key") REFERENCES "public"."webhook"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "name_owner" ON "name" USING btree ("owner_type","owner_key");--> statement-breakpoint
CREATE INDEX "placement_owner" ON "placement" USING btree ("owner_type","owner_key");--> statement-breakpoint
CREATE INDEX "ownership_hospital" ON "ownership" USING btree ("hospital_key");--> statement-breakpoint
CREATE INDEX "identifier_owner" ON "identifier" USING btree ("owner_type","owner_key");--> statement-breakpoint
CREATE INDEX "membership_body" ON "membership" USING btree ("body_key");--> statement-breakpoint
CREATE UNIQUE INDEX "succession_pair" ON "succession" USING btree ("owner_type","predecessor_key","successor_key");--> statement-breakpoint
CREATE INDEX "appointment_body" ON "appointment" USING btree ("body_key");--> statement-breakpoint
CREATE INDEX "meeting_body" ON "meeting" USING btree ("body_key");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_party" ON "invitation" USING btree ("meeting_key","party");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_seat" ON "attendance" USING btree ("meeting_key","appointment_key");--> statement-breakpoint
CREATE INDEX "goal_owner" ON "goal" USING btree ("owner_type","owner_key");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_fund_year" ON "joint_fund" USING btree ("cluster_key","year");--> statement-breakpoint
CREATE UNIQUE INDEX "step_ordinal" ON "step" USING btree ("subject_type","subject_key","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "measurement_day" ON "measurement" USING btree ("goal_key","on");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entry_ordinal" ON "fund_entry" USING btree ("fund_key","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "regional_rate_year" ON "regional_rate" USING btree ("region_key","year");--> statement-breakpoint
CREATE INDEX "membership_share_municipality" ON "membership_share" USING btree ("municipality_key");--> statement-breakpoint
CREATE UNIQUE INDEX "population_figure_place" ON "population_figure" USING btree ("set_key","municipality_key");--> statement-breakpoint
CREATE INDEX "change_entity" ON "change" USING btree ("entity_type","entity_key");--> statement-breakpoint
CREATE INDEX "change_in_set" ON "change" USING btree ("set_key");