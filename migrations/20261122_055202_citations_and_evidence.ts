import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_evidence_downgraded_for_steps" AS ENUM('1', '2');
  CREATE TYPE "public"."enum_evidence_upgraded_for_reason" AS ENUM('large-effect', 'very-large-effect', 'dose-response', 'confounding');
  CREATE TYPE "public"."enum_evidence_basis" AS ENUM('randomised', 'observational');
  CREATE TYPE "public"."enum_evidence_absolute_counted" AS ENUM('good', 'bad');
  CREATE TYPE "public"."enum__evidence_v_version_downgraded_for_steps" AS ENUM('1', '2');
  CREATE TYPE "public"."enum__evidence_v_version_upgraded_for_reason" AS ENUM('large-effect', 'very-large-effect', 'dose-response', 'confounding');
  CREATE TYPE "public"."enum__evidence_v_version_basis" AS ENUM('randomised', 'observational');
  CREATE TYPE "public"."enum__evidence_v_version_absolute_counted" AS ENUM('good', 'bad');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'verify-references');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'verify-references');
  CREATE TYPE "public"."enum_site_settings_citation_style" AS ENUM('ama', 'vancouver', 'apa');
  CREATE TYPE "public"."enum__site_settings_v_version_citation_style" AS ENUM('ama', 'vancouver', 'apa');
  ALTER TYPE "public"."enum_literature_csl_type" ADD VALUE 'paper-conference' BEFORE 'report';
  ALTER TYPE "public"."enum__literature_v_version_csl_type" ADD VALUE 'paper-conference' BEFORE 'report';
  CREATE TABLE "evidence_upgraded_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"reason" "enum_evidence_upgraded_for_reason"
  );
  
  CREATE TABLE "evidence_upgraded_for_locales" (
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_evidence_v_version_upgraded_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"reason" "enum__evidence_v_version_upgraded_for_reason",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evidence_v_version_upgraded_for_locales" (
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "literature_editors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "_literature_v_version_editors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"meta" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_stats" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stats" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "literature_differences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_literature_v_version_differences" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "literature_differences" CASCADE;
  DROP TABLE "_literature_v_version_differences" CASCADE;
  ALTER TABLE "evidence_downgraded_for" ADD COLUMN "steps" "enum_evidence_downgraded_for_steps" DEFAULT '1';
  ALTER TABLE "evidence" ADD COLUMN "basis" "enum_evidence_basis";
  ALTER TABLE "evidence" ADD COLUMN "absolute_counted" "enum_evidence_absolute_counted" DEFAULT 'good';
  ALTER TABLE "evidence" ADD COLUMN "part_of_studies" boolean;
  ALTER TABLE "_evidence_v_version_downgraded_for" ADD COLUMN "steps" "enum__evidence_v_version_downgraded_for_steps" DEFAULT '1';
  ALTER TABLE "_evidence_v" ADD COLUMN "version_basis" "enum__evidence_v_version_basis";
  ALTER TABLE "_evidence_v" ADD COLUMN "version_absolute_counted" "enum__evidence_v_version_absolute_counted" DEFAULT 'good';
  ALTER TABLE "_evidence_v" ADD COLUMN "version_part_of_studies" boolean;
  ALTER TABLE "literature" ADD COLUMN "collection_title" varchar;
  ALTER TABLE "literature" ADD COLUMN "day" numeric;
  ALTER TABLE "literature" ADD COLUMN "supplement" varchar;
  ALTER TABLE "literature" ADD COLUMN "publisher_place" varchar;
  ALTER TABLE "literature" ADD COLUMN "genre" varchar;
  ALTER TABLE "literature" ADD COLUMN "issn" varchar;
  ALTER TABLE "literature" ADD COLUMN "isbn" varchar;
  ALTER TABLE "literature" ADD COLUMN "language" varchar;
  ALTER TABLE "literature" ADD COLUMN "last_tried_on" timestamp(3) with time zone;
  ALTER TABLE "literature" ADD COLUMN "verification_note" varchar;
  ALTER TABLE "literature" ADD COLUMN "differences" jsonb;
  ALTER TABLE "literature" ADD COLUMN "offers" jsonb;
  ALTER TABLE "literature" ADD COLUMN "updates" jsonb;
  ALTER TABLE "literature" ADD COLUMN "search_text" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_collection_title" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_day" numeric;
  ALTER TABLE "_literature_v" ADD COLUMN "version_supplement" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_publisher_place" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_genre" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_issn" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_isbn" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_language" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_last_tried_on" timestamp(3) with time zone;
  ALTER TABLE "_literature_v" ADD COLUMN "version_verification_note" varchar;
  ALTER TABLE "_literature_v" ADD COLUMN "version_differences" jsonb;
  ALTER TABLE "_literature_v" ADD COLUMN "version_offers" jsonb;
  ALTER TABLE "_literature_v" ADD COLUMN "version_updates" jsonb;
  ALTER TABLE "_literature_v" ADD COLUMN "version_search_text" varchar;
  ALTER TABLE "clinics_rels" ADD COLUMN "literature_id" integer;
  ALTER TABLE "_clinics_v_rels" ADD COLUMN "literature_id" integer;
  ALTER TABLE "people_rels" ADD COLUMN "literature_id" integer;
  ALTER TABLE "_people_v_rels" ADD COLUMN "literature_id" integer;
  ALTER TABLE "site_settings" ADD COLUMN "citation_style" "enum_site_settings_citation_style" DEFAULT 'ama' NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "check_references_weekly" boolean DEFAULT false;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_citation_style" "enum__site_settings_v_version_citation_style" DEFAULT 'ama' NOT NULL;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_check_references_weekly" boolean DEFAULT false;
  ALTER TABLE "evidence_upgraded_for" ADD CONSTRAINT "evidence_upgraded_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_upgraded_for_locales" ADD CONSTRAINT "evidence_upgraded_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidence_upgraded_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v_version_upgraded_for" ADD CONSTRAINT "_evidence_v_version_upgraded_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidence_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v_version_upgraded_for_locales" ADD CONSTRAINT "_evidence_v_version_upgraded_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidence_v_version_upgraded_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "literature_editors" ADD CONSTRAINT "literature_editors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_literature_v_version_editors" ADD CONSTRAINT "_literature_v_version_editors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_literature_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "evidence_upgraded_for_order_idx" ON "evidence_upgraded_for" USING btree ("_order");
  CREATE INDEX "evidence_upgraded_for_parent_id_idx" ON "evidence_upgraded_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "evidence_upgraded_for_locales_locale_parent_id_unique" ON "evidence_upgraded_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_evidence_v_version_upgraded_for_order_idx" ON "_evidence_v_version_upgraded_for" USING btree ("_order");
  CREATE INDEX "_evidence_v_version_upgraded_for_parent_id_idx" ON "_evidence_v_version_upgraded_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_evidence_v_version_upgraded_for_locales_locale_parent_id_un" ON "_evidence_v_version_upgraded_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "literature_editors_order_idx" ON "literature_editors" USING btree ("_order");
  CREATE INDEX "literature_editors_parent_id_idx" ON "literature_editors" USING btree ("_parent_id");
  CREATE INDEX "_literature_v_version_editors_order_idx" ON "_literature_v_version_editors" USING btree ("_order");
  CREATE INDEX "_literature_v_version_editors_parent_id_idx" ON "_literature_v_version_editors" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "clinics_rels_literature_id_idx" ON "clinics_rels" USING btree ("literature_id");
  CREATE INDEX "_clinics_v_rels_literature_id_idx" ON "_clinics_v_rels" USING btree ("literature_id");
  CREATE INDEX "people_rels_literature_id_idx" ON "people_rels" USING btree ("literature_id");
  CREATE INDEX "_people_v_rels_literature_id_idx" ON "_people_v_rels" USING btree ("literature_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "literature_differences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"ours" varchar,
  	"theirs" varchar
  );
  
  CREATE TABLE "_literature_v_version_differences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"ours" varchar,
  	"theirs" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "evidence_upgraded_for" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "evidence_upgraded_for_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_evidence_v_version_upgraded_for" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_evidence_v_version_upgraded_for_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "literature_editors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_literature_v_version_editors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_stats" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "evidence_upgraded_for" CASCADE;
  DROP TABLE "evidence_upgraded_for_locales" CASCADE;
  DROP TABLE "_evidence_v_version_upgraded_for" CASCADE;
  DROP TABLE "_evidence_v_version_upgraded_for_locales" CASCADE;
  DROP TABLE "literature_editors" CASCADE;
  DROP TABLE "_literature_v_version_editors" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_jobs_stats" CASCADE;
  ALTER TABLE "clinics_rels" DROP CONSTRAINT "clinics_rels_references_fk";
  
  ALTER TABLE "_clinics_v_rels" DROP CONSTRAINT "_clinics_v_rels_references_fk";
  
  ALTER TABLE "people_rels" DROP CONSTRAINT "people_rels_references_fk";
  
  ALTER TABLE "_people_v_rels" DROP CONSTRAINT "_people_v_rels_references_fk";
  
  ALTER TABLE "literature" ALTER COLUMN "csl_type" SET DATA TYPE text;
  ALTER TABLE "literature" ALTER COLUMN "csl_type" SET DEFAULT 'article-journal'::text;
  DROP TYPE "public"."enum_literature_csl_type";
  CREATE TYPE "public"."enum_literature_csl_type" AS ENUM('article-journal', 'article-magazine', 'book', 'chapter', 'report', 'webpage', 'article', 'thesis');
  ALTER TABLE "literature" ALTER COLUMN "csl_type" SET DEFAULT 'article-journal'::"public"."enum_literature_csl_type";
  ALTER TABLE "literature" ALTER COLUMN "csl_type" SET DATA TYPE "public"."enum_literature_csl_type" USING "csl_type"::"public"."enum_literature_csl_type";
  ALTER TABLE "_literature_v" ALTER COLUMN "version_csl_type" SET DATA TYPE text;
  ALTER TABLE "_literature_v" ALTER COLUMN "version_csl_type" SET DEFAULT 'article-journal'::text;
  DROP TYPE "public"."enum__literature_v_version_csl_type";
  CREATE TYPE "public"."enum__literature_v_version_csl_type" AS ENUM('article-journal', 'article-magazine', 'book', 'chapter', 'report', 'webpage', 'article', 'thesis');
  ALTER TABLE "_literature_v" ALTER COLUMN "version_csl_type" SET DEFAULT 'article-journal'::"public"."enum__literature_v_version_csl_type";
  ALTER TABLE "_literature_v" ALTER COLUMN "version_csl_type" SET DATA TYPE "public"."enum__literature_v_version_csl_type" USING "version_csl_type"::"public"."enum__literature_v_version_csl_type";
  DROP INDEX "clinics_rels_literature_id_idx";
  DROP INDEX "_clinics_v_rels_literature_id_idx";
  DROP INDEX "people_rels_literature_id_idx";
  DROP INDEX "_people_v_rels_literature_id_idx";
  ALTER TABLE "literature_differences" ADD CONSTRAINT "literature_differences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_literature_v_version_differences" ADD CONSTRAINT "_literature_v_version_differences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_literature_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "literature_differences_order_idx" ON "literature_differences" USING btree ("_order");
  CREATE INDEX "literature_differences_parent_id_idx" ON "literature_differences" USING btree ("_parent_id");
  CREATE INDEX "_literature_v_version_differences_order_idx" ON "_literature_v_version_differences" USING btree ("_order");
  CREATE INDEX "_literature_v_version_differences_parent_id_idx" ON "_literature_v_version_differences" USING btree ("_parent_id");
  ALTER TABLE "evidence_downgraded_for" DROP COLUMN "steps";
  ALTER TABLE "evidence" DROP COLUMN "basis";
  ALTER TABLE "evidence" DROP COLUMN "absolute_counted";
  ALTER TABLE "evidence" DROP COLUMN "part_of_studies";
  ALTER TABLE "_evidence_v_version_downgraded_for" DROP COLUMN "steps";
  ALTER TABLE "_evidence_v" DROP COLUMN "version_basis";
  ALTER TABLE "_evidence_v" DROP COLUMN "version_absolute_counted";
  ALTER TABLE "_evidence_v" DROP COLUMN "version_part_of_studies";
  ALTER TABLE "literature" DROP COLUMN "collection_title";
  ALTER TABLE "literature" DROP COLUMN "day";
  ALTER TABLE "literature" DROP COLUMN "supplement";
  ALTER TABLE "literature" DROP COLUMN "publisher_place";
  ALTER TABLE "literature" DROP COLUMN "genre";
  ALTER TABLE "literature" DROP COLUMN "issn";
  ALTER TABLE "literature" DROP COLUMN "isbn";
  ALTER TABLE "literature" DROP COLUMN "language";
  ALTER TABLE "literature" DROP COLUMN "last_tried_on";
  ALTER TABLE "literature" DROP COLUMN "verification_note";
  ALTER TABLE "literature" DROP COLUMN "differences";
  ALTER TABLE "literature" DROP COLUMN "offers";
  ALTER TABLE "literature" DROP COLUMN "updates";
  ALTER TABLE "literature" DROP COLUMN "search_text";
  ALTER TABLE "_literature_v" DROP COLUMN "version_collection_title";
  ALTER TABLE "_literature_v" DROP COLUMN "version_day";
  ALTER TABLE "_literature_v" DROP COLUMN "version_supplement";
  ALTER TABLE "_literature_v" DROP COLUMN "version_publisher_place";
  ALTER TABLE "_literature_v" DROP COLUMN "version_genre";
  ALTER TABLE "_literature_v" DROP COLUMN "version_issn";
  ALTER TABLE "_literature_v" DROP COLUMN "version_isbn";
  ALTER TABLE "_literature_v" DROP COLUMN "version_language";
  ALTER TABLE "_literature_v" DROP COLUMN "version_last_tried_on";
  ALTER TABLE "_literature_v" DROP COLUMN "version_verification_note";
  ALTER TABLE "_literature_v" DROP COLUMN "version_differences";
  ALTER TABLE "_literature_v" DROP COLUMN "version_offers";
  ALTER TABLE "_literature_v" DROP COLUMN "version_updates";
  ALTER TABLE "_literature_v" DROP COLUMN "version_search_text";
  ALTER TABLE "clinics_rels" DROP COLUMN "literature_id";
  ALTER TABLE "_clinics_v_rels" DROP COLUMN "literature_id";
  ALTER TABLE "people_rels" DROP COLUMN "literature_id";
  ALTER TABLE "_people_v_rels" DROP COLUMN "literature_id";
  ALTER TABLE "site_settings" DROP COLUMN "citation_style";
  ALTER TABLE "site_settings" DROP COLUMN "check_references_weekly";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_citation_style";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_check_references_weekly";
  DROP TYPE "public"."enum_evidence_downgraded_for_steps";
  DROP TYPE "public"."enum_evidence_upgraded_for_reason";
  DROP TYPE "public"."enum_evidence_basis";
  DROP TYPE "public"."enum_evidence_absolute_counted";
  DROP TYPE "public"."enum__evidence_v_version_downgraded_for_steps";
  DROP TYPE "public"."enum__evidence_v_version_upgraded_for_reason";
  DROP TYPE "public"."enum__evidence_v_version_basis";
  DROP TYPE "public"."enum__evidence_v_version_absolute_counted";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_settings_citation_style";
  DROP TYPE "public"."enum__site_settings_v_version_citation_style";`)
}
