import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ALTER COLUMN "claims_policy" SET DEFAULT 'stop';
  ALTER TABLE "_site_settings_v" ALTER COLUMN "version_claims_policy" SET DEFAULT 'stop';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ALTER COLUMN "claims_policy" SET DEFAULT 'advise';
  ALTER TABLE "_site_settings_v" ALTER COLUMN "version_claims_policy" SET DEFAULT 'advise';`)
}
