import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_therapies_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum__therapies_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum_conditions_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum__conditions_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum_faqs_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum__faqs_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum_pages_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum__pages_v_version_review_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved');
  CREATE TYPE "public"."enum_link_checks_state" AS ENUM('broken', 'moved', 'unclear', 'works');
  CREATE TYPE "public"."enum_comments_language" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_site_settings_claims_policy" AS ENUM('stop', 'advise');
  CREATE TYPE "public"."enum__site_settings_v_version_claims_policy" AS ENUM('stop', 'advise');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'check-links';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'check-links';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'schedulePublish';
  CREATE TABLE "link_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"state" "enum_link_checks_state" NOT NULL,
  	"reason" varchar,
  	"status" numeric,
  	"name" varchar NOT NULL,
  	"document_collection" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"language" varchar NOT NULL,
  	"checked_on" timestamp(3) with time zone NOT NULL,
  	"failed_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"body" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"document_collection" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"language" "enum_comments_language" DEFAULT 'en' NOT NULL,
  	"path" varchar,
  	"sentence" varchar,
  	"in_reply_to_id" integer,
  	"author_id" integer,
  	"written_by" varchar NOT NULL,
  	"edited_at" timestamp(3) with time zone,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "documentCollection_documentId_language_idx";
  ALTER TABLE "therapies" ADD COLUMN "review_editors" varchar;
  ALTER TABLE "therapies_locales" ADD COLUMN "review_state" "enum_therapies_review_state";
  ALTER TABLE "therapies_locales" ADD COLUMN "review_requested_by_id" integer;
  ALTER TABLE "therapies_locales" ADD COLUMN "review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "therapies_locales" ADD COLUMN "review_approved_by_id" integer;
  ALTER TABLE "therapies_locales" ADD COLUMN "review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "therapies_locales" ADD COLUMN "review_approved_fingerprint" varchar;
  ALTER TABLE "therapies_locales" ADD COLUMN "review_note" varchar;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_review_editors" varchar;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_state" "enum__therapies_v_version_review_state";
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_requested_by_id" integer;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_approved_by_id" integer;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_approved_fingerprint" varchar;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_review_note" varchar;
  ALTER TABLE "conditions" ADD COLUMN "review_editors" varchar;
  ALTER TABLE "conditions_locales" ADD COLUMN "review_state" "enum_conditions_review_state";
  ALTER TABLE "conditions_locales" ADD COLUMN "review_requested_by_id" integer;
  ALTER TABLE "conditions_locales" ADD COLUMN "review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "conditions_locales" ADD COLUMN "review_approved_by_id" integer;
  ALTER TABLE "conditions_locales" ADD COLUMN "review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "conditions_locales" ADD COLUMN "review_approved_fingerprint" varchar;
  ALTER TABLE "conditions_locales" ADD COLUMN "review_note" varchar;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_review_editors" varchar;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_state" "enum__conditions_v_version_review_state";
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_requested_by_id" integer;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_approved_by_id" integer;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_approved_fingerprint" varchar;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_review_note" varchar;
  ALTER TABLE "faqs" ADD COLUMN "review_editors" varchar;
  ALTER TABLE "faqs_locales" ADD COLUMN "review_state" "enum_faqs_review_state";
  ALTER TABLE "faqs_locales" ADD COLUMN "review_requested_by_id" integer;
  ALTER TABLE "faqs_locales" ADD COLUMN "review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "faqs_locales" ADD COLUMN "review_approved_by_id" integer;
  ALTER TABLE "faqs_locales" ADD COLUMN "review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "faqs_locales" ADD COLUMN "review_approved_fingerprint" varchar;
  ALTER TABLE "faqs_locales" ADD COLUMN "review_note" varchar;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_review_editors" varchar;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_state" "enum__faqs_v_version_review_state";
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_requested_by_id" integer;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_approved_by_id" integer;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_approved_fingerprint" varchar;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_review_note" varchar;
  ALTER TABLE "pages" ADD COLUMN "review_editors" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "review_state" "enum_pages_review_state";
  ALTER TABLE "pages_locales" ADD COLUMN "review_requested_by_id" integer;
  ALTER TABLE "pages_locales" ADD COLUMN "review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "pages_locales" ADD COLUMN "review_approved_by_id" integer;
  ALTER TABLE "pages_locales" ADD COLUMN "review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "pages_locales" ADD COLUMN "review_approved_fingerprint" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "review_note" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_review_editors" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_state" "enum__pages_v_version_review_state";
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_requested_by_id" integer;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_requested_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_approved_by_id" integer;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_approved_fingerprint" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_review_note" varchar;
  ALTER TABLE "users" ADD COLUMN "person_id" integer;
  ALTER TABLE "finding_counts" ADD COLUMN "checker" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "check_links_weekly" boolean DEFAULT false;
  ALTER TABLE "site_settings" ADD COLUMN "claims_policy" "enum_site_settings_claims_policy" DEFAULT 'advise';
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_check_links_weekly" boolean DEFAULT false;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_claims_policy" "enum__site_settings_v_version_claims_policy" DEFAULT 'advise';
  ALTER TABLE "comments" ADD CONSTRAINT "comments_in_reply_to_id_comments_id_fk" FOREIGN KEY ("in_reply_to_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "link_checks_url_idx" ON "link_checks" USING btree ("url");
  CREATE INDEX "link_checks_updated_at_idx" ON "link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "link_checks" USING btree ("created_at");
  CREATE INDEX "comments_in_reply_to_idx" ON "comments" USING btree ("in_reply_to_id");
  CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "documentCollection_documentId_idx" ON "comments" USING btree ("document_collection","document_id");
  ALTER TABLE "therapies_locales" ADD CONSTRAINT "therapies_locales_review_requested_by_id_users_id_fk" FOREIGN KEY ("review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_locales" ADD CONSTRAINT "therapies_locales_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_locales" ADD CONSTRAINT "_therapies_v_locales_version_review_requested_by_id_users_id_fk" FOREIGN KEY ("version_review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_locales" ADD CONSTRAINT "_therapies_v_locales_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_locales" ADD CONSTRAINT "conditions_locales_review_requested_by_id_users_id_fk" FOREIGN KEY ("review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_locales" ADD CONSTRAINT "conditions_locales_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_locales" ADD CONSTRAINT "_conditions_v_locales_version_review_requested_by_id_users_id_fk" FOREIGN KEY ("version_review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_locales" ADD CONSTRAINT "_conditions_v_locales_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_review_requested_by_id_users_id_fk" FOREIGN KEY ("review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_version_review_requested_by_id_users_id_fk" FOREIGN KEY ("version_review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_review_requested_by_id_users_id_fk" FOREIGN KEY ("review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_review_approved_by_id_users_id_fk" FOREIGN KEY ("review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_review_requested_by_id_users_id_fk" FOREIGN KEY ("version_review_requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_review_approved_by_id_users_id_fk" FOREIGN KEY ("version_review_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "therapies_review_review_requested_by_idx" ON "therapies_locales" USING btree ("review_requested_by_id","_locale");
  CREATE INDEX "therapies_review_review_approved_by_idx" ON "therapies_locales" USING btree ("review_approved_by_id","_locale");
  CREATE INDEX "_therapies_v_version_review_version_review_requested_by_idx" ON "_therapies_v_locales" USING btree ("version_review_requested_by_id","_locale");
  CREATE INDEX "_therapies_v_version_review_version_review_approved_by_idx" ON "_therapies_v_locales" USING btree ("version_review_approved_by_id","_locale");
  CREATE INDEX "conditions_review_review_requested_by_idx" ON "conditions_locales" USING btree ("review_requested_by_id","_locale");
  CREATE INDEX "conditions_review_review_approved_by_idx" ON "conditions_locales" USING btree ("review_approved_by_id","_locale");
  CREATE INDEX "_conditions_v_version_review_version_review_requested_by_idx" ON "_conditions_v_locales" USING btree ("version_review_requested_by_id","_locale");
  CREATE INDEX "_conditions_v_version_review_version_review_approved_by_idx" ON "_conditions_v_locales" USING btree ("version_review_approved_by_id","_locale");
  CREATE INDEX "faqs_review_review_requested_by_idx" ON "faqs_locales" USING btree ("review_requested_by_id","_locale");
  CREATE INDEX "faqs_review_review_approved_by_idx" ON "faqs_locales" USING btree ("review_approved_by_id","_locale");
  CREATE INDEX "_faqs_v_version_review_version_review_requested_by_idx" ON "_faqs_v_locales" USING btree ("version_review_requested_by_id","_locale");
  CREATE INDEX "_faqs_v_version_review_version_review_approved_by_idx" ON "_faqs_v_locales" USING btree ("version_review_approved_by_id","_locale");
  CREATE INDEX "pages_review_review_requested_by_idx" ON "pages_locales" USING btree ("review_requested_by_id","_locale");
  CREATE INDEX "pages_review_review_approved_by_idx" ON "pages_locales" USING btree ("review_approved_by_id","_locale");
  CREATE INDEX "_pages_v_version_review_version_review_requested_by_idx" ON "_pages_v_locales" USING btree ("version_review_requested_by_id","_locale");
  CREATE INDEX "_pages_v_version_review_version_review_approved_by_idx" ON "_pages_v_locales" USING btree ("version_review_approved_by_id","_locale");
  CREATE INDEX "users_person_idx" ON "users" USING btree ("person_id");
  -- Counted anew at the next start; a count that is there twice would refuse the index.
  DELETE FROM "finding_counts";
  CREATE UNIQUE INDEX "documentCollection_documentId_language_category_idx" ON "finding_counts" USING btree ("document_collection","document_id","language","category");
  ALTER TABLE "therapies" DROP COLUMN "governance_fingerprint";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_governance_fingerprint";
  ALTER TABLE "conditions" DROP COLUMN "governance_fingerprint";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_governance_fingerprint";
  ALTER TABLE "faqs" DROP COLUMN "governance_fingerprint";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_governance_fingerprint";
  ALTER TABLE "pages" DROP COLUMN "governance_fingerprint";
  ALTER TABLE "_pages_v" DROP COLUMN "version_governance_fingerprint";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "link_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "link_checks" CASCADE;
  DROP TABLE "comments" CASCADE;
  ALTER TABLE "therapies_locales" DROP CONSTRAINT "therapies_locales_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "therapies_locales" DROP CONSTRAINT "therapies_locales_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "_therapies_v_locales" DROP CONSTRAINT "_therapies_v_locales_version_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "_therapies_v_locales" DROP CONSTRAINT "_therapies_v_locales_version_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "conditions_locales" DROP CONSTRAINT "conditions_locales_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "conditions_locales" DROP CONSTRAINT "conditions_locales_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "_conditions_v_locales" DROP CONSTRAINT "_conditions_v_locales_version_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "_conditions_v_locales" DROP CONSTRAINT "_conditions_v_locales_version_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "faqs_locales" DROP CONSTRAINT "faqs_locales_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "faqs_locales" DROP CONSTRAINT "faqs_locales_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "_faqs_v_locales" DROP CONSTRAINT "_faqs_v_locales_version_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "_faqs_v_locales" DROP CONSTRAINT "_faqs_v_locales_version_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "pages_locales" DROP CONSTRAINT "pages_locales_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "pages_locales" DROP CONSTRAINT "pages_locales_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v_locales" DROP CONSTRAINT "_pages_v_locales_version_review_requested_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v_locales" DROP CONSTRAINT "_pages_v_locales_version_review_approved_by_id_users_id_fk";
  
  ALTER TABLE "users" DROP CONSTRAINT "users_person_id_people_id_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'verify-references');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'verify-references');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "therapies_review_review_requested_by_idx";
  DROP INDEX "therapies_review_review_approved_by_idx";
  DROP INDEX "_therapies_v_version_review_version_review_requested_by_idx";
  DROP INDEX "_therapies_v_version_review_version_review_approved_by_idx";
  DROP INDEX "conditions_review_review_requested_by_idx";
  DROP INDEX "conditions_review_review_approved_by_idx";
  DROP INDEX "_conditions_v_version_review_version_review_requested_by_idx";
  DROP INDEX "_conditions_v_version_review_version_review_approved_by_idx";
  DROP INDEX "faqs_review_review_requested_by_idx";
  DROP INDEX "faqs_review_review_approved_by_idx";
  DROP INDEX "_faqs_v_version_review_version_review_requested_by_idx";
  DROP INDEX "_faqs_v_version_review_version_review_approved_by_idx";
  DROP INDEX "pages_review_review_requested_by_idx";
  DROP INDEX "pages_review_review_approved_by_idx";
  DROP INDEX "_pages_v_version_review_version_review_requested_by_idx";
  DROP INDEX "_pages_v_version_review_version_review_approved_by_idx";
  DROP INDEX "users_person_idx";
  DROP INDEX "documentCollection_documentId_language_category_idx";
  ALTER TABLE "therapies" ADD COLUMN "governance_fingerprint" varchar;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_governance_fingerprint" varchar;
  ALTER TABLE "conditions" ADD COLUMN "governance_fingerprint" varchar;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_governance_fingerprint" varchar;
  ALTER TABLE "faqs" ADD COLUMN "governance_fingerprint" varchar;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_governance_fingerprint" varchar;
  ALTER TABLE "pages" ADD COLUMN "governance_fingerprint" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_governance_fingerprint" varchar;
  CREATE INDEX "documentCollection_documentId_language_idx" ON "finding_counts" USING btree ("document_collection","document_id","language");
  ALTER TABLE "therapies" DROP COLUMN "review_editors";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_state";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_requested_by_id";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_requested_at";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_approved_by_id";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_approved_at";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_approved_fingerprint";
  ALTER TABLE "therapies_locales" DROP COLUMN "review_note";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_review_editors";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_state";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_requested_by_id";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_requested_at";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_approved_by_id";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_approved_at";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_approved_fingerprint";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_review_note";
  ALTER TABLE "conditions" DROP COLUMN "review_editors";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_state";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_requested_by_id";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_requested_at";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_approved_by_id";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_approved_at";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_approved_fingerprint";
  ALTER TABLE "conditions_locales" DROP COLUMN "review_note";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_review_editors";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_state";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_requested_by_id";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_requested_at";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_approved_by_id";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_approved_at";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_approved_fingerprint";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_review_note";
  ALTER TABLE "faqs" DROP COLUMN "review_editors";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_state";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_requested_by_id";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_requested_at";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_approved_by_id";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_approved_at";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_approved_fingerprint";
  ALTER TABLE "faqs_locales" DROP COLUMN "review_note";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_review_editors";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_state";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_requested_by_id";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_requested_at";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_approved_by_id";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_approved_at";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_approved_fingerprint";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_review_note";
  ALTER TABLE "pages" DROP COLUMN "review_editors";
  ALTER TABLE "pages_locales" DROP COLUMN "review_state";
  ALTER TABLE "pages_locales" DROP COLUMN "review_requested_by_id";
  ALTER TABLE "pages_locales" DROP COLUMN "review_requested_at";
  ALTER TABLE "pages_locales" DROP COLUMN "review_approved_by_id";
  ALTER TABLE "pages_locales" DROP COLUMN "review_approved_at";
  ALTER TABLE "pages_locales" DROP COLUMN "review_approved_fingerprint";
  ALTER TABLE "pages_locales" DROP COLUMN "review_note";
  ALTER TABLE "_pages_v" DROP COLUMN "version_review_editors";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_state";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_requested_by_id";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_requested_at";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_approved_by_id";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_approved_at";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_approved_fingerprint";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_review_note";
  ALTER TABLE "users" DROP COLUMN "person_id";
  ALTER TABLE "finding_counts" DROP COLUMN "checker";
  ALTER TABLE "site_settings" DROP COLUMN "check_links_weekly";
  ALTER TABLE "site_settings" DROP COLUMN "claims_policy";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_check_links_weekly";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_claims_policy";
  DROP TYPE "public"."enum_therapies_review_state";
  DROP TYPE "public"."enum__therapies_v_version_review_state";
  DROP TYPE "public"."enum_conditions_review_state";
  DROP TYPE "public"."enum__conditions_v_version_review_state";
  DROP TYPE "public"."enum_faqs_review_state";
  DROP TYPE "public"."enum__faqs_v_version_review_state";
  DROP TYPE "public"."enum_pages_review_state";
  DROP TYPE "public"."enum__pages_v_version_review_state";
  DROP TYPE "public"."enum_link_checks_state";
  DROP TYPE "public"."enum_comments_language";
  DROP TYPE "public"."enum_site_settings_claims_policy";
  DROP TYPE "public"."enum__site_settings_v_version_claims_policy";`)
}
