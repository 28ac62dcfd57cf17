CREATE TABLE `scenario` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`author` text NOT NULL,
	`operations` text NOT NULL,
	`visibility` text NOT NULL,
	`region_codes` text NOT NULL,
	`state` text NOT NULL,
	`seed` text NOT NULL,
	`changed_on` text NOT NULL,
	`change_set_key` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "scenario_visibility" CHECK("scenario"."visibility" in ('PRIVATE', 'REGIONS')),
	CONSTRAINT "scenario_state" CHECK("scenario"."state" in ('DRAFT', 'APPLIED', 'ABANDONED', 'EXPIRED'))
);
