CREATE TABLE "scenario" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"author" text NOT NULL,
	"operations" text NOT NULL,
	"visibility" text NOT NULL,
	"region_codes" text NOT NULL,
	"state" text NOT NULL,
	"seed" text NOT NULL,
	"changed_on" text NOT NULL,
	"change_set_key" text,
	"version" bigint DEFAULT 1 NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "scenario_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "scenario_visibility" CHECK ("visibility" in ('PRIVATE', 'REGIONS')),
	CONSTRAINT "scenario_state" CHECK ("state" in ('DRAFT', 'APPLIED', 'ABANDONED', 'EXPIRED'))
);
