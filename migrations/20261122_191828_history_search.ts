import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "who_at_idx" ON "audit_events" USING btree ("who","at");
  CREATE INDEX "audit_events_title_words_idx" ON "audit_events" USING gin ("title" gin_trgm_ops);
  CREATE INDEX "audit_events_who_words_idx" ON "audit_events" USING gin ("who" gin_trgm_ops);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "who_at_idx";
  DROP INDEX "audit_events_title_words_idx";
  DROP INDEX "audit_events_who_words_idx";`)
}
