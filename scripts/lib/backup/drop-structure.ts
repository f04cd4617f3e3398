import type pg from 'pg';

/** Takes everything out of the schema `public` but extensions, so that the migrations can begin anew. */
export const dropStructure = async (client: pg.Client): Promise<void> => {
  await client.query(`
    do $$
    declare command text;
    begin
      for command in
        select format('drop %s if exists public.%I cascade',
                      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname)
        from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
          and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype = 'e')
        union all
        select format('drop type if exists public.%I cascade', typname)
        from pg_type
        where typnamespace = 'public'::regnamespace and typtype = 'e'
          and not exists (select 1 from pg_depend where objid = pg_type.oid and deptype = 'e')
        union all
        select format('drop routine if exists %s cascade', oid::regprocedure)
        from pg_proc
        where pronamespace = 'public'::regnamespace
          and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')
      loop
        execute command;
      end loop;
    end $$`);
};
