CREATE TABLE `seeding` (
	`generation` integer PRIMARY KEY NOT NULL,
	`instant` text NOT NULL
);
