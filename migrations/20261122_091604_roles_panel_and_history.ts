import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_preview_links_language" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_audit_events_action" AS ENUM('created', 'saved-draft', 'changed', 'published', 'unpublished', 'trashed', 'untrashed', 'deleted', 'restored', 'imported', 'verified', 'replaced-source', 'review-requested', 'approved', 'changes-requested', 'review-reopened', 'typo', 'override', 'scheduled', 'commented', 'signed-in', 'signed-out', 'sign-in-failed', 'sign-in-locked', 'role-changed');
  CREATE TYPE "public"."enum_audit_events_origin" AS ENUM('admin', 'rest', 'graphql', 'program');
  CREATE TABLE "therapies_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_therapies_v_version_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "conditions_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_conditions_v_version_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "faqs_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_faqs_v_version_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "glossary_terms_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_glossary_terms_v_version_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "pages_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_pages_v_version_claim_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rule" varchar,
  	"path" varchar,
  	"excerpt" varchar,
  	"reason" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "preview_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"document_collection" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"language" "enum_preview_links_language" DEFAULT 'en' NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"maker_id" integer,
  	"made_by" varchar NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" "enum_audit_events_action" NOT NULL,
  	"who" varchar NOT NULL,
  	"role" varchar,
  	"account" numeric,
  	"title" varchar,
  	"about" varchar NOT NULL,
  	"document" numeric,
  	"fields" jsonb,
  	"origin" "enum_audit_events_origin",
  	"note" varchar
  );
  
  CREATE TABLE "published_states" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"about" varchar NOT NULL,
  	"document" numeric,
  	"shown" boolean,
  	"content" jsonb,
  	"fingerprint" varchar,
  	"version" varchar,
  	"who" varchar NOT NULL,
  	"account" numeric
  );
  
  CREATE TABLE "finding_counts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"document_collection" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"language" varchar NOT NULL,
  	"category" varchar NOT NULL,
  	"blocking" numeric NOT NULL,
  	"warnings" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "preview_links_id" integer;
  ALTER TABLE "therapies_claim_overrides" ADD CONSTRAINT "therapies_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_claim_overrides" ADD CONSTRAINT "therapies_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_claim_overrides" ADD CONSTRAINT "_therapies_v_version_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_claim_overrides" ADD CONSTRAINT "_therapies_v_version_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_claim_overrides" ADD CONSTRAINT "conditions_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_claim_overrides" ADD CONSTRAINT "conditions_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_claim_overrides" ADD CONSTRAINT "_conditions_v_version_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_claim_overrides" ADD CONSTRAINT "_conditions_v_version_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_claim_overrides" ADD CONSTRAINT "faqs_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_claim_overrides" ADD CONSTRAINT "faqs_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_claim_overrides" ADD CONSTRAINT "_faqs_v_version_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_version_claim_overrides" ADD CONSTRAINT "_faqs_v_version_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_claim_overrides" ADD CONSTRAINT "glossary_terms_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_claim_overrides" ADD CONSTRAINT "glossary_terms_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_claim_overrides" ADD CONSTRAINT "_glossary_terms_v_version_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_claim_overrides" ADD CONSTRAINT "_glossary_terms_v_version_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_claim_overrides" ADD CONSTRAINT "pages_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_claim_overrides" ADD CONSTRAINT "pages_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_claim_overrides" ADD CONSTRAINT "_pages_v_version_claim_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_claim_overrides" ADD CONSTRAINT "_pages_v_version_claim_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_maker_id_users_id_fk" FOREIGN KEY ("maker_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "therapies_claim_overrides_order_idx" ON "therapies_claim_overrides" USING btree ("_order");
  CREATE INDEX "therapies_claim_overrides_parent_id_idx" ON "therapies_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "therapies_claim_overrides_by_idx" ON "therapies_claim_overrides" USING btree ("by_id");
  CREATE INDEX "_therapies_v_version_claim_overrides_order_idx" ON "_therapies_v_version_claim_overrides" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_claim_overrides_parent_id_idx" ON "_therapies_v_version_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "_therapies_v_version_claim_overrides_by_idx" ON "_therapies_v_version_claim_overrides" USING btree ("by_id");
  CREATE INDEX "conditions_claim_overrides_order_idx" ON "conditions_claim_overrides" USING btree ("_order");
  CREATE INDEX "conditions_claim_overrides_parent_id_idx" ON "conditions_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "conditions_claim_overrides_by_idx" ON "conditions_claim_overrides" USING btree ("by_id");
  CREATE INDEX "_conditions_v_version_claim_overrides_order_idx" ON "_conditions_v_version_claim_overrides" USING btree ("_order");
  CREATE INDEX "_conditions_v_version_claim_overrides_parent_id_idx" ON "_conditions_v_version_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "_conditions_v_version_claim_overrides_by_idx" ON "_conditions_v_version_claim_overrides" USING btree ("by_id");
  CREATE INDEX "faqs_claim_overrides_order_idx" ON "faqs_claim_overrides" USING btree ("_order");
  CREATE INDEX "faqs_claim_overrides_parent_id_idx" ON "faqs_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "faqs_claim_overrides_by_idx" ON "faqs_claim_overrides" USING btree ("by_id");
  CREATE INDEX "_faqs_v_version_claim_overrides_order_idx" ON "_faqs_v_version_claim_overrides" USING btree ("_order");
  CREATE INDEX "_faqs_v_version_claim_overrides_parent_id_idx" ON "_faqs_v_version_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "_faqs_v_version_claim_overrides_by_idx" ON "_faqs_v_version_claim_overrides" USING btree ("by_id");
  CREATE INDEX "glossary_terms_claim_overrides_order_idx" ON "glossary_terms_claim_overrides" USING btree ("_order");
  CREATE INDEX "glossary_terms_claim_overrides_parent_id_idx" ON "glossary_terms_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_claim_overrides_by_idx" ON "glossary_terms_claim_overrides" USING btree ("by_id");
  CREATE INDEX "_glossary_terms_v_version_claim_overrides_order_idx" ON "_glossary_terms_v_version_claim_overrides" USING btree ("_order");
  CREATE INDEX "_glossary_terms_v_version_claim_overrides_parent_id_idx" ON "_glossary_terms_v_version_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "_glossary_terms_v_version_claim_overrides_by_idx" ON "_glossary_terms_v_version_claim_overrides" USING btree ("by_id");
  CREATE INDEX "pages_claim_overrides_order_idx" ON "pages_claim_overrides" USING btree ("_order");
  CREATE INDEX "pages_claim_overrides_parent_id_idx" ON "pages_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "pages_claim_overrides_by_idx" ON "pages_claim_overrides" USING btree ("by_id");
  CREATE INDEX "_pages_v_version_claim_overrides_order_idx" ON "_pages_v_version_claim_overrides" USING btree ("_order");
  CREATE INDEX "_pages_v_version_claim_overrides_parent_id_idx" ON "_pages_v_version_claim_overrides" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_claim_overrides_by_idx" ON "_pages_v_version_claim_overrides" USING btree ("by_id");
  CREATE INDEX "preview_links_document_collection_idx" ON "preview_links" USING btree ("document_collection");
  CREATE INDEX "preview_links_document_id_idx" ON "preview_links" USING btree ("document_id");
  CREATE INDEX "preview_links_maker_idx" ON "preview_links" USING btree ("maker_id");
  CREATE INDEX "preview_links_updated_at_idx" ON "preview_links" USING btree ("updated_at");
  CREATE INDEX "preview_links_created_at_idx" ON "preview_links" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "about_document_at_idx" ON "audit_events" USING btree ("about","document","at");
  CREATE INDEX "about_at_idx" ON "audit_events" USING btree ("about","at");
  CREATE INDEX "account_at_idx" ON "audit_events" USING btree ("account","at");
  CREATE INDEX "action_at_idx" ON "audit_events" USING btree ("action","at");
  CREATE INDEX "about_document_at_1_idx" ON "published_states" USING btree ("about","document","at");
  CREATE INDEX "finding_counts_updated_at_idx" ON "finding_counts" USING btree ("updated_at");
  CREATE INDEX "finding_counts_created_at_idx" ON "finding_counts" USING btree ("created_at");
  CREATE INDEX "documentCollection_documentId_language_idx" ON "finding_counts" USING btree ("document_collection","document_id","language");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_preview_links_fk" FOREIGN KEY ("preview_links_id") REFERENCES "public"."preview_links"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_preview_links_id_idx" ON "payload_locked_documents_rels" USING btree ("preview_links_id");`)
  // The history is only added to: src/core/history/append-only.sql.ts.
  await db.execute(sql`
  CREATE OR REPLACE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The history is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE OR REPLACE TRIGGER audit_events_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
  CREATE OR REPLACE TRIGGER published_states_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON published_states
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "therapies_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_therapies_v_version_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_version_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "faqs_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_faqs_v_version_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_terms_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v_version_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_claim_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "published_states" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "finding_counts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "therapies_claim_overrides" CASCADE;
  DROP TABLE "_therapies_v_version_claim_overrides" CASCADE;
  DROP TABLE "conditions_claim_overrides" CASCADE;
  DROP TABLE "_conditions_v_version_claim_overrides" CASCADE;
  DROP TABLE "faqs_claim_overrides" CASCADE;
  DROP TABLE "_faqs_v_version_claim_overrides" CASCADE;
  DROP TABLE "glossary_terms_claim_overrides" CASCADE;
  DROP TABLE "_glossary_terms_v_version_claim_overrides" CASCADE;
  DROP TABLE "pages_claim_overrides" CASCADE;
  DROP TABLE "_pages_v_version_claim_overrides" CASCADE;
  DROP TABLE "preview_links" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "published_states" CASCADE;
  DROP TABLE "finding_counts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_preview_links_fk";
  
  DROP INDEX "payload_locked_documents_rels_preview_links_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "preview_links_id";
  DROP TYPE "public"."enum_preview_links_language";
  DROP TYPE "public"."enum_audit_events_action";
  DROP TYPE "public"."enum_audit_events_origin";`)
  await db.execute(sql`DROP FUNCTION IF EXISTS refuse_rewriting_history();`)
}
