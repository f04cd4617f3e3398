import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_therapies_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum__therapies_v_version_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum_conditions_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum__conditions_v_version_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum_faqs_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum__faqs_v_version_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum_glossary_terms_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum__glossary_terms_v_version_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum_pages_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum__pages_v_version_translation_state" AS ENUM('draft', 'reviewed');
  CREATE TABLE "therapies_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone
  );
  
  CREATE TABLE "therapies_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "conditions_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone
  );
  
  CREATE TABLE "conditions_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_conditions_v_version_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_conditions_v_version_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "faqs_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone
  );
  
  CREATE TABLE "faqs_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_faqs_v_version_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_faqs_v_version_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "pages_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_governance_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_governance_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "therapies" ADD COLUMN "translation_original_text" varchar;
  ALTER TABLE "therapies" ADD COLUMN "translation_languages" varchar;
  ALTER TABLE "therapies_locales" ADD COLUMN "translation_state" "enum_therapies_translation_state";
  ALTER TABLE "therapies_locales" ADD COLUMN "translation_reviewer_id" integer;
  ALTER TABLE "therapies_locales" ADD COLUMN "translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "therapies_locales" ADD COLUMN "translation_reviewed_text" varchar;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_translation_original_text" varchar;
  ALTER TABLE "_therapies_v" ADD COLUMN "version_translation_languages" varchar;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_translation_state" "enum__therapies_v_version_translation_state";
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_translation_reviewer_id" integer;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_therapies_v_locales" ADD COLUMN "version_translation_reviewed_text" varchar;
  ALTER TABLE "conditions" ADD COLUMN "translation_original_text" varchar;
  ALTER TABLE "conditions" ADD COLUMN "translation_languages" varchar;
  ALTER TABLE "conditions_locales" ADD COLUMN "translation_state" "enum_conditions_translation_state";
  ALTER TABLE "conditions_locales" ADD COLUMN "translation_reviewer_id" integer;
  ALTER TABLE "conditions_locales" ADD COLUMN "translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "conditions_locales" ADD COLUMN "translation_reviewed_text" varchar;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_translation_original_text" varchar;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_translation_languages" varchar;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_translation_state" "enum__conditions_v_version_translation_state";
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_translation_reviewer_id" integer;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v_locales" ADD COLUMN "version_translation_reviewed_text" varchar;
  ALTER TABLE "faqs" ADD COLUMN "translation_original_text" varchar;
  ALTER TABLE "faqs" ADD COLUMN "translation_languages" varchar;
  ALTER TABLE "faqs_locales" ADD COLUMN "translation_state" "enum_faqs_translation_state";
  ALTER TABLE "faqs_locales" ADD COLUMN "translation_reviewer_id" integer;
  ALTER TABLE "faqs_locales" ADD COLUMN "translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "faqs_locales" ADD COLUMN "translation_reviewed_text" varchar;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_translation_original_text" varchar;
  ALTER TABLE "_faqs_v" ADD COLUMN "version_translation_languages" varchar;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_translation_state" "enum__faqs_v_version_translation_state";
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_translation_reviewer_id" integer;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_faqs_v_locales" ADD COLUMN "version_translation_reviewed_text" varchar;
  ALTER TABLE "glossary_terms" ADD COLUMN "translation_original_text" varchar;
  ALTER TABLE "glossary_terms" ADD COLUMN "translation_languages" varchar;
  ALTER TABLE "glossary_terms_locales" ADD COLUMN "translation_state" "enum_glossary_terms_translation_state";
  ALTER TABLE "glossary_terms_locales" ADD COLUMN "translation_reviewer_id" integer;
  ALTER TABLE "glossary_terms_locales" ADD COLUMN "translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "glossary_terms_locales" ADD COLUMN "translation_reviewed_text" varchar;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_translation_original_text" varchar;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_translation_languages" varchar;
  ALTER TABLE "_glossary_terms_v_locales" ADD COLUMN "version_translation_state" "enum__glossary_terms_v_version_translation_state";
  ALTER TABLE "_glossary_terms_v_locales" ADD COLUMN "version_translation_reviewer_id" integer;
  ALTER TABLE "_glossary_terms_v_locales" ADD COLUMN "version_translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_glossary_terms_v_locales" ADD COLUMN "version_translation_reviewed_text" varchar;
  ALTER TABLE "pages" ADD COLUMN "translation_original_text" varchar;
  ALTER TABLE "pages" ADD COLUMN "translation_languages" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "translation_state" "enum_pages_translation_state";
  ALTER TABLE "pages_locales" ADD COLUMN "translation_reviewer_id" integer;
  ALTER TABLE "pages_locales" ADD COLUMN "translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "pages_locales" ADD COLUMN "translation_reviewed_text" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_translation_original_text" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_translation_languages" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_translation_state" "enum__pages_v_version_translation_state";
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_translation_reviewer_id" integer;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_translation_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_translation_reviewed_text" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filename" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "picture_id" integer;
  ALTER TABLE "site_settings" ADD COLUMN "brand_colour" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "action_colour" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_picture_id" integer;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_brand_colour" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_action_colour" varchar;
  ALTER TABLE "therapies_governance_corrections" ADD CONSTRAINT "therapies_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_governance_corrections_locales" ADD CONSTRAINT "therapies_governance_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_governance_corrections" ADD CONSTRAINT "_therapies_v_version_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_governance_corrections_locales" ADD CONSTRAINT "_therapies_v_version_governance_corrections_locales_paren_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_governance_corrections" ADD CONSTRAINT "conditions_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_governance_corrections_locales" ADD CONSTRAINT "conditions_governance_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_governance_corrections" ADD CONSTRAINT "_conditions_v_version_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_governance_corrections_locales" ADD CONSTRAINT "_conditions_v_version_governance_corrections_locales_pare_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v_version_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_governance_corrections" ADD CONSTRAINT "faqs_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_governance_corrections_locales" ADD CONSTRAINT "faqs_governance_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_governance_corrections" ADD CONSTRAINT "_faqs_v_version_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_governance_corrections_locales" ADD CONSTRAINT "_faqs_v_version_governance_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v_version_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_governance_corrections" ADD CONSTRAINT "pages_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_governance_corrections_locales" ADD CONSTRAINT "pages_governance_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_governance_corrections" ADD CONSTRAINT "_pages_v_version_governance_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_governance_corrections_locales" ADD CONSTRAINT "_pages_v_version_governance_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_governance_corrections"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "therapies_governance_corrections_order_idx" ON "therapies_governance_corrections" USING btree ("_order");
  CREATE INDEX "therapies_governance_corrections_parent_id_idx" ON "therapies_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_governance_corrections_locales_locale_parent_id_un" ON "therapies_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_governance_corrections_order_idx" ON "_therapies_v_version_governance_corrections" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_governance_corrections_parent_id_idx" ON "_therapies_v_version_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_governance_corrections_locales_locale_p" ON "_therapies_v_version_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conditions_governance_corrections_order_idx" ON "conditions_governance_corrections" USING btree ("_order");
  CREATE INDEX "conditions_governance_corrections_parent_id_idx" ON "conditions_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "conditions_governance_corrections_locales_locale_parent_id_u" ON "conditions_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conditions_v_version_governance_corrections_order_idx" ON "_conditions_v_version_governance_corrections" USING btree ("_order");
  CREATE INDEX "_conditions_v_version_governance_corrections_parent_id_idx" ON "_conditions_v_version_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_conditions_v_version_governance_corrections_locales_locale_" ON "_conditions_v_version_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faqs_governance_corrections_order_idx" ON "faqs_governance_corrections" USING btree ("_order");
  CREATE INDEX "faqs_governance_corrections_parent_id_idx" ON "faqs_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "faqs_governance_corrections_locales_locale_parent_id_unique" ON "faqs_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faqs_v_version_governance_corrections_order_idx" ON "_faqs_v_version_governance_corrections" USING btree ("_order");
  CREATE INDEX "_faqs_v_version_governance_corrections_parent_id_idx" ON "_faqs_v_version_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_faqs_v_version_governance_corrections_locales_locale_parent" ON "_faqs_v_version_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_governance_corrections_order_idx" ON "pages_governance_corrections" USING btree ("_order");
  CREATE INDEX "pages_governance_corrections_parent_id_idx" ON "pages_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_governance_corrections_locales_locale_parent_id_unique" ON "pages_governance_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_governance_corrections_order_idx" ON "_pages_v_version_governance_corrections" USING btree ("_order");
  CREATE INDEX "_pages_v_version_governance_corrections_parent_id_idx" ON "_pages_v_version_governance_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_governance_corrections_locales_locale_paren" ON "_pages_v_version_governance_corrections_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "therapies_locales" ADD CONSTRAINT "therapies_locales_translation_reviewer_id_people_id_fk" FOREIGN KEY ("translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_locales" ADD CONSTRAINT "_therapies_v_locales_version_translation_reviewer_id_people_id_fk" FOREIGN KEY ("version_translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_locales" ADD CONSTRAINT "conditions_locales_translation_reviewer_id_people_id_fk" FOREIGN KEY ("translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_locales" ADD CONSTRAINT "_conditions_v_locales_version_translation_reviewer_id_people_id_fk" FOREIGN KEY ("version_translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_translation_reviewer_id_people_id_fk" FOREIGN KEY ("translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_version_translation_reviewer_id_people_id_fk" FOREIGN KEY ("version_translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_translation_reviewer_id_people_id_fk" FOREIGN KEY ("translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_locales" ADD CONSTRAINT "_glossary_terms_v_locales_version_translation_reviewer_id_people_id_fk" FOREIGN KEY ("version_translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_translation_reviewer_id_people_id_fk" FOREIGN KEY ("translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_translation_reviewer_id_people_id_fk" FOREIGN KEY ("version_translation_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "therapies_translation_translation_reviewer_idx" ON "therapies_locales" USING btree ("translation_reviewer_id","_locale");
  CREATE INDEX "_therapies_v_version_translation_version_translation_rev_idx" ON "_therapies_v_locales" USING btree ("version_translation_reviewer_id","_locale");
  CREATE INDEX "conditions_translation_translation_reviewer_idx" ON "conditions_locales" USING btree ("translation_reviewer_id","_locale");
  CREATE INDEX "_conditions_v_version_translation_version_translation_re_idx" ON "_conditions_v_locales" USING btree ("version_translation_reviewer_id","_locale");
  CREATE INDEX "faqs_translation_translation_reviewer_idx" ON "faqs_locales" USING btree ("translation_reviewer_id","_locale");
  CREATE INDEX "_faqs_v_version_translation_version_translation_reviewer_idx" ON "_faqs_v_locales" USING btree ("version_translation_reviewer_id","_locale");
  CREATE INDEX "glossary_terms_translation_translation_reviewer_idx" ON "glossary_terms_locales" USING btree ("translation_reviewer_id","_locale");
  CREATE INDEX "_glossary_terms_v_version_translation_version_translatio_idx" ON "_glossary_terms_v_locales" USING btree ("version_translation_reviewer_id","_locale");
  CREATE INDEX "pages_translation_translation_reviewer_idx" ON "pages_locales" USING btree ("translation_reviewer_id","_locale");
  CREATE INDEX "_pages_v_version_translation_version_translation_reviewe_idx" ON "_pages_v_locales" USING btree ("version_translation_reviewer_id","_locale");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "site_settings_picture_idx" ON "site_settings" USING btree ("picture_id");
  CREATE INDEX "_site_settings_v_version_version_picture_idx" ON "_site_settings_v" USING btree ("version_picture_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "therapies_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "therapies_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_therapies_v_version_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_therapies_v_version_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_version_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_version_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "faqs_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "faqs_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_faqs_v_version_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_faqs_v_version_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_governance_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_governance_corrections_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "therapies_governance_corrections" CASCADE;
  DROP TABLE "therapies_governance_corrections_locales" CASCADE;
  DROP TABLE "_therapies_v_version_governance_corrections" CASCADE;
  DROP TABLE "_therapies_v_version_governance_corrections_locales" CASCADE;
  DROP TABLE "conditions_governance_corrections" CASCADE;
  DROP TABLE "conditions_governance_corrections_locales" CASCADE;
  DROP TABLE "_conditions_v_version_governance_corrections" CASCADE;
  DROP TABLE "_conditions_v_version_governance_corrections_locales" CASCADE;
  DROP TABLE "faqs_governance_corrections" CASCADE;
  DROP TABLE "faqs_governance_corrections_locales" CASCADE;
  DROP TABLE "_faqs_v_version_governance_corrections" CASCADE;
  DROP TABLE "_faqs_v_version_governance_corrections_locales" CASCADE;
  DROP TABLE "pages_governance_corrections" CASCADE;
  DROP TABLE "pages_governance_corrections_locales" CASCADE;
  DROP TABLE "_pages_v_version_governance_corrections" CASCADE;
  DROP TABLE "_pages_v_version_governance_corrections_locales" CASCADE;
  ALTER TABLE "therapies_locales" DROP CONSTRAINT "therapies_locales_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "_therapies_v_locales" DROP CONSTRAINT "_therapies_v_locales_version_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "conditions_locales" DROP CONSTRAINT "conditions_locales_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "_conditions_v_locales" DROP CONSTRAINT "_conditions_v_locales_version_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "faqs_locales" DROP CONSTRAINT "faqs_locales_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "_faqs_v_locales" DROP CONSTRAINT "_faqs_v_locales_version_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "glossary_terms_locales" DROP CONSTRAINT "glossary_terms_locales_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "_glossary_terms_v_locales" DROP CONSTRAINT "_glossary_terms_v_locales_version_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "pages_locales" DROP CONSTRAINT "pages_locales_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "_pages_v_locales" DROP CONSTRAINT "_pages_v_locales_version_translation_reviewer_id_people_id_fk";
  
  ALTER TABLE "site_settings" DROP CONSTRAINT "site_settings_picture_id_media_id_fk";
  
  ALTER TABLE "_site_settings_v" DROP CONSTRAINT "_site_settings_v_version_picture_id_media_id_fk";
  
  DROP INDEX "therapies_translation_translation_reviewer_idx";
  DROP INDEX "_therapies_v_version_translation_version_translation_rev_idx";
  DROP INDEX "conditions_translation_translation_reviewer_idx";
  DROP INDEX "_conditions_v_version_translation_version_translation_re_idx";
  DROP INDEX "faqs_translation_translation_reviewer_idx";
  DROP INDEX "_faqs_v_version_translation_version_translation_reviewer_idx";
  DROP INDEX "glossary_terms_translation_translation_reviewer_idx";
  DROP INDEX "_glossary_terms_v_version_translation_version_translatio_idx";
  DROP INDEX "pages_translation_translation_reviewer_idx";
  DROP INDEX "_pages_v_version_translation_version_translation_reviewe_idx";
  DROP INDEX "media_sizes_small_sizes_small_filename_idx";
  DROP INDEX "media_sizes_medium_sizes_medium_filename_idx";
  DROP INDEX "media_sizes_large_sizes_large_filename_idx";
  DROP INDEX "site_settings_picture_idx";
  DROP INDEX "_site_settings_v_version_version_picture_idx";
  ALTER TABLE "therapies" DROP COLUMN "translation_original_text";
  ALTER TABLE "therapies" DROP COLUMN "translation_languages";
  ALTER TABLE "therapies_locales" DROP COLUMN "translation_state";
  ALTER TABLE "therapies_locales" DROP COLUMN "translation_reviewer_id";
  ALTER TABLE "therapies_locales" DROP COLUMN "translation_reviewed_on";
  ALTER TABLE "therapies_locales" DROP COLUMN "translation_reviewed_text";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_translation_original_text";
  ALTER TABLE "_therapies_v" DROP COLUMN "version_translation_languages";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_translation_state";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_translation_reviewer_id";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_translation_reviewed_on";
  ALTER TABLE "_therapies_v_locales" DROP COLUMN "version_translation_reviewed_text";
  ALTER TABLE "conditions" DROP COLUMN "translation_original_text";
  ALTER TABLE "conditions" DROP COLUMN "translation_languages";
  ALTER TABLE "conditions_locales" DROP COLUMN "translation_state";
  ALTER TABLE "conditions_locales" DROP COLUMN "translation_reviewer_id";
  ALTER TABLE "conditions_locales" DROP COLUMN "translation_reviewed_on";
  ALTER TABLE "conditions_locales" DROP COLUMN "translation_reviewed_text";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_translation_original_text";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_translation_languages";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_translation_state";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_translation_reviewer_id";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_translation_reviewed_on";
  ALTER TABLE "_conditions_v_locales" DROP COLUMN "version_translation_reviewed_text";
  ALTER TABLE "faqs" DROP COLUMN "translation_original_text";
  ALTER TABLE "faqs" DROP COLUMN "translation_languages";
  ALTER TABLE "faqs_locales" DROP COLUMN "translation_state";
  ALTER TABLE "faqs_locales" DROP COLUMN "translation_reviewer_id";
  ALTER TABLE "faqs_locales" DROP COLUMN "translation_reviewed_on";
  ALTER TABLE "faqs_locales" DROP COLUMN "translation_reviewed_text";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_translation_original_text";
  ALTER TABLE "_faqs_v" DROP COLUMN "version_translation_languages";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_translation_state";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_translation_reviewer_id";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_translation_reviewed_on";
  ALTER TABLE "_faqs_v_locales" DROP COLUMN "version_translation_reviewed_text";
  ALTER TABLE "glossary_terms" DROP COLUMN "translation_original_text";
  ALTER TABLE "glossary_terms" DROP COLUMN "translation_languages";
  ALTER TABLE "glossary_terms_locales" DROP COLUMN "translation_state";
  ALTER TABLE "glossary_terms_locales" DROP COLUMN "translation_reviewer_id";
  ALTER TABLE "glossary_terms_locales" DROP COLUMN "translation_reviewed_on";
  ALTER TABLE "glossary_terms_locales" DROP COLUMN "translation_reviewed_text";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_translation_original_text";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_translation_languages";
  ALTER TABLE "_glossary_terms_v_locales" DROP COLUMN "version_translation_state";
  ALTER TABLE "_glossary_terms_v_locales" DROP COLUMN "version_translation_reviewer_id";
  ALTER TABLE "_glossary_terms_v_locales" DROP COLUMN "version_translation_reviewed_on";
  ALTER TABLE "_glossary_terms_v_locales" DROP COLUMN "version_translation_reviewed_text";
  ALTER TABLE "pages" DROP COLUMN "translation_original_text";
  ALTER TABLE "pages" DROP COLUMN "translation_languages";
  ALTER TABLE "pages_locales" DROP COLUMN "translation_state";
  ALTER TABLE "pages_locales" DROP COLUMN "translation_reviewer_id";
  ALTER TABLE "pages_locales" DROP COLUMN "translation_reviewed_on";
  ALTER TABLE "pages_locales" DROP COLUMN "translation_reviewed_text";
  ALTER TABLE "_pages_v" DROP COLUMN "version_translation_original_text";
  ALTER TABLE "_pages_v" DROP COLUMN "version_translation_languages";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_translation_state";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_translation_reviewer_id";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_translation_reviewed_on";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_translation_reviewed_text";
  ALTER TABLE "media" DROP COLUMN "sizes_small_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_url";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_width";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_height";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filename";
  ALTER TABLE "site_settings" DROP COLUMN "picture_id";
  ALTER TABLE "site_settings" DROP COLUMN "brand_colour";
  ALTER TABLE "site_settings" DROP COLUMN "action_colour";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_picture_id";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_brand_colour";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_action_colour";
  DROP TYPE "public"."enum_therapies_translation_state";
  DROP TYPE "public"."enum__therapies_v_version_translation_state";
  DROP TYPE "public"."enum_conditions_translation_state";
  DROP TYPE "public"."enum__conditions_v_version_translation_state";
  DROP TYPE "public"."enum_faqs_translation_state";
  DROP TYPE "public"."enum__faqs_v_version_translation_state";
  DROP TYPE "public"."enum_glossary_terms_translation_state";
  DROP TYPE "public"."enum__glossary_terms_v_version_translation_state";
  DROP TYPE "public"."enum_pages_translation_state";
  DROP TYPE "public"."enum__pages_v_version_translation_state";`)
}
