DROP INDEX "change_in_set";--> statement-breakpoint
CREATE INDEX "change_in_set" ON "change" USING btree ("set_key") WHERE "set_key" is not null;