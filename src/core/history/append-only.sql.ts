/** Tables to which rows are added, and from which nothing is ever taken. */
export const appendOnlyTables = ['audit_events', 'published_states'] as const;

const refusal = `CREATE OR REPLACE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;`;

const trigger = (table: string): string => `CREATE OR REPLACE TRIGGER ${table}_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

/** What Payload cannot express: the database itself refuses to change or remove a line of the history. */
export const appendOnlySql = [refusal, ...appendOnlyTables.map(trigger)].join('\n');
