ALTER TABLE "scenario" ADD COLUMN "citations" text;
--> statement-breakpoint
-- True where two values are equal but for names of people that were erased, also within the texts of a scenario.
CREATE OR REPLACE FUNCTION is_erased_alike(older jsonb, newer jsonb, member text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
BEGIN
	IF older = newer THEN RETURN true; END IF;
	IF jsonb_typeof(older) <> jsonb_typeof(newer) THEN RETURN false; END IF;
	CASE jsonb_typeof(older)
	WHEN 'string' THEN RETURN (member = 'name' AND newer #>> '{}' = '(slettet)')
		OR (member = 'scenario row' AND position('(slettet)' IN newer #>> '{}') > 0);
	WHEN 'array' THEN RETURN jsonb_array_length(older) = jsonb_array_length(newer) AND NOT EXISTS (
		SELECT 1 FROM jsonb_array_elements(older) WITH ORDINALITY AS o(one, place)
		JOIN jsonb_array_elements(newer) WITH ORDINALITY AS n(one, place) USING (place)
		WHERE NOT public.is_erased_alike(o.one, n.one, member));
	WHEN 'object' THEN RETURN NOT EXISTS (
		SELECT 1 FROM jsonb_each(older) AS o FULL JOIN jsonb_each(newer) AS n USING (key)
		WHERE o.value IS NULL OR n.value IS NULL OR NOT public.is_erased_alike(o.value, n.value,
			CASE WHEN member = 'scenario row' OR (older ->> 'table' = 'scenario' AND key IN ('before', 'after'))
			THEN 'scenario row' ELSE key END));
	ELSE RETURN false;
	END CASE;
END $$;
