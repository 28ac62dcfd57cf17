CREATE TABLE "seeding" (
	"generation" bigint PRIMARY KEY NOT NULL,
	"instant" text NOT NULL,
	"written" bigint GENERATED ALWAYS AS IDENTITY (sequence name "seeding_written_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
