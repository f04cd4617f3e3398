import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_therapies_guidance" AS ENUM('landmark', 'ultrasound', 'fluoroscopy');
  CREATE TYPE "public"."enum_therapies_body_sites" AS ENUM('head', 'neck', 'shoulder', 'elbow', 'wrist', 'back', 'pelvis', 'knee', 'ankle', 'foot');
  CREATE TYPE "public"."enum_therapies_contraindications_kind" AS ENUM('absolute', 'relative');
  CREATE TYPE "public"."enum_therapies_common_effects_frequency" AS ENUM('very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown');
  CREATE TYPE "public"."enum_therapies_serious_effects_frequency" AS ENUM('very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown');
  CREATE TYPE "public"."enum_therapies_care_cards_level" AS ENUM('non-urgent', 'urgent', 'emergency');
  CREATE TYPE "public"."enum_therapies_regulatory_status" AS ENUM('not-approved', 'off-label', 'approved', 'investigational', 'not-regulated');
  CREATE TYPE "public"."enum_therapies_coverage_status" AS ENUM('covered', 'sometimes', 'not-covered', 'unknown');
  CREATE TYPE "public"."enum_therapies_kind" AS ENUM('injection', 'procedure', 'exercise', 'device', 'medicine');
  CREATE TYPE "public"."enum_therapies_mechanism_certainty" AS ENUM('established', 'plausible', 'unknown');
  CREATE TYPE "public"."enum_therapies_sessions_interval_unit" AS ENUM('day', 'week', 'month');
  CREATE TYPE "public"."enum_therapies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__therapies_v_version_guidance" AS ENUM('landmark', 'ultrasound', 'fluoroscopy');
  CREATE TYPE "public"."enum__therapies_v_version_body_sites" AS ENUM('head', 'neck', 'shoulder', 'elbow', 'wrist', 'back', 'pelvis', 'knee', 'ankle', 'foot');
  CREATE TYPE "public"."enum__therapies_v_version_contraindications_kind" AS ENUM('absolute', 'relative');
  CREATE TYPE "public"."enum__therapies_v_version_common_effects_frequency" AS ENUM('very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown');
  CREATE TYPE "public"."enum__therapies_v_version_serious_effects_frequency" AS ENUM('very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown');
  CREATE TYPE "public"."enum__therapies_v_version_care_cards_level" AS ENUM('non-urgent', 'urgent', 'emergency');
  CREATE TYPE "public"."enum__therapies_v_version_regulatory_status" AS ENUM('not-approved', 'off-label', 'approved', 'investigational', 'not-regulated');
  CREATE TYPE "public"."enum__therapies_v_version_coverage_status" AS ENUM('covered', 'sometimes', 'not-covered', 'unknown');
  CREATE TYPE "public"."enum__therapies_v_version_kind" AS ENUM('injection', 'procedure', 'exercise', 'device', 'medicine');
  CREATE TYPE "public"."enum__therapies_v_version_mechanism_certainty" AS ENUM('established', 'plausible', 'unknown');
  CREATE TYPE "public"."enum__therapies_v_version_sessions_interval_unit" AS ENUM('day', 'week', 'month');
  CREATE TYPE "public"."enum__therapies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__therapies_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_conditions_region" AS ENUM('head', 'neck', 'shoulder', 'elbow', 'wrist', 'back', 'pelvis', 'knee', 'ankle', 'foot', 'whole-body');
  CREATE TYPE "public"."enum_conditions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__conditions_v_version_region" AS ENUM('head', 'neck', 'shoulder', 'elbow', 'wrist', 'back', 'pelvis', 'knee', 'ankle', 'foot', 'whole-body');
  CREATE TYPE "public"."enum__conditions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__conditions_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_faqs_topic" AS ENUM('basics', 'candidates', 'evidence', 'safety', 'visit', 'after', 'cost');
  CREATE TYPE "public"."enum_faqs_stage" AS ENUM('considering', 'preparing', 'during', 'recovering');
  CREATE TYPE "public"."enum_faqs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_version_topic" AS ENUM('basics', 'candidates', 'evidence', 'safety', 'visit', 'after', 'cost');
  CREATE TYPE "public"."enum__faqs_v_version_stage" AS ENUM('considering', 'preparing', 'during', 'recovering');
  CREATE TYPE "public"."enum__faqs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faqs_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_glossary_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_terms_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_evidence_downgraded_for_reason" AS ENUM('risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias');
  CREATE TYPE "public"."enum_evidence_direction" AS ENUM('favours', 'no-difference', 'against', 'mixed', 'no-studies');
  CREATE TYPE "public"."enum_evidence_certainty" AS ENUM('high', 'moderate', 'low', 'very-low');
  CREATE TYPE "public"."enum_evidence_absolute_per" AS ENUM('100', '1000');
  CREATE TYPE "public"."enum_evidence_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__evidence_v_version_downgraded_for_reason" AS ENUM('risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias');
  CREATE TYPE "public"."enum__evidence_v_version_direction" AS ENUM('favours', 'no-difference', 'against', 'mixed', 'no-studies');
  CREATE TYPE "public"."enum__evidence_v_version_certainty" AS ENUM('high', 'moderate', 'low', 'very-low');
  CREATE TYPE "public"."enum__evidence_v_version_absolute_per" AS ENUM('100', '1000');
  CREATE TYPE "public"."enum__evidence_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__evidence_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_literature_csl_type" AS ENUM('article-journal', 'article-magazine', 'book', 'chapter', 'report', 'webpage', 'article', 'thesis');
  CREATE TYPE "public"."enum_literature_design" AS ENUM('systematic-review', 'randomised-trial', 'cohort-study', 'case-control', 'case-series', 'survey', 'narrative-review', 'guideline', 'mechanism', 'opinion');
  CREATE TYPE "public"."enum_literature_population" AS ENUM('people', 'animal', 'laboratory');
  CREATE TYPE "public"."enum_literature_verification" AS ENUM('unchecked', 'verified', 'mismatch', 'not-found');
  CREATE TYPE "public"."enum_literature_update_status" AS ENUM('none', 'corrected', 'concern', 'retracted');
  CREATE TYPE "public"."enum_literature_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__literature_v_version_csl_type" AS ENUM('article-journal', 'article-magazine', 'book', 'chapter', 'report', 'webpage', 'article', 'thesis');
  CREATE TYPE "public"."enum__literature_v_version_design" AS ENUM('systematic-review', 'randomised-trial', 'cohort-study', 'case-control', 'case-series', 'survey', 'narrative-review', 'guideline', 'mechanism', 'opinion');
  CREATE TYPE "public"."enum__literature_v_version_population" AS ENUM('people', 'animal', 'laboratory');
  CREATE TYPE "public"."enum__literature_v_version_verification" AS ENUM('unchecked', 'verified', 'mismatch', 'not-found');
  CREATE TYPE "public"."enum__literature_v_version_update_status" AS ENUM('none', 'corrected', 'concern', 'retracted');
  CREATE TYPE "public"."enum__literature_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__literature_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_clinic_pricing_unit" AS ENUM('session', 'area', 'joint', 'course');
  CREATE TYPE "public"."enum_clinic_pricing_variant" AS ENUM('standard', 'without-guidance', 'ultrasound-guided', 'fluoroscopy-guided');
  CREATE TYPE "public"."enum_clinic_pricing_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD');
  CREATE TYPE "public"."enum_clinic_pricing_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__clinic_pricing_v_version_unit" AS ENUM('session', 'area', 'joint', 'course');
  CREATE TYPE "public"."enum__clinic_pricing_v_version_variant" AS ENUM('standard', 'without-guidance', 'ultrasound-guided', 'fluoroscopy-guided');
  CREATE TYPE "public"."enum__clinic_pricing_v_version_currency" AS ENUM('USD', 'EUR', 'GBP', 'CAD');
  CREATE TYPE "public"."enum__clinic_pricing_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__clinic_pricing_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_clinics_hours_days" AS ENUM('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
  CREATE TYPE "public"."enum_clinics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__clinics_v_version_hours_days" AS ENUM('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
  CREATE TYPE "public"."enum__clinics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__clinics_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_people_roles" AS ENUM('clinician', 'author', 'reviewer', 'assessor');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_roles" AS ENUM('clinician', 'author', 'reviewer', 'assessor');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'editor', 'reviewer', 'compliance', 'viewer');
  CREATE TYPE "public"."enum_redirects_kind" AS ENUM('document', 'path');
  CREATE TABLE "therapies_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_aliases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_key_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_key_facts_locales" (
  	"label" varchar,
  	"value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_agents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"concentration_percent" numeric,
  	"off_label" boolean DEFAULT true
  );
  
  CREATE TABLE "therapies_agents_locales" (
  	"drug" varchar,
  	"route" varchar,
  	"labelled_use" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_guidance" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_therapies_guidance",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_body_sites" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_therapies_body_sites",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_targets_locales" (
  	"tissue" varchar,
  	"detail" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_outside_resources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "therapies_outside_resources_locales" (
  	"title" varchar,
  	"organisation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_suitable_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_suitable_for_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_contraindications" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_therapies_contraindications_kind"
  );
  
  CREATE TABLE "therapies_contraindications_locales" (
  	"text" varchar,
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_not_suitable_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_not_suitable_for_locales" (
  	"text" varchar,
  	"instead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_common_effects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"frequency" "enum_therapies_common_effects_frequency"
  );
  
  CREATE TABLE "therapies_common_effects_locales" (
  	"effect" varchar,
  	"duration" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_serious_effects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"frequency" "enum_therapies_serious_effects_frequency"
  );
  
  CREATE TABLE "therapies_serious_effects_locales" (
  	"effect" varchar,
  	"what_to_do" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_steps_details" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_steps_details_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_recovery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_recovery_locales" (
  	"when" varchar,
  	"what" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_care_cards_signs" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_care_cards_signs_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_care_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "enum_therapies_care_cards_level"
  );
  
  CREATE TABLE "therapies_care_cards_locales" (
  	"title" varchar,
  	"action" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_alternatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"doing_nothing" boolean,
  	"therapy_id" integer
  );
  
  CREATE TABLE "therapies_alternatives_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_comparisons_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "therapies_comparisons_rows_locales" (
  	"aspect" varchar,
  	"here" varchar,
  	"there" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"other_id" integer
  );
  
  CREATE TABLE "therapies_comparisons_locales" (
  	"other_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_regulatory" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"jurisdiction" varchar,
  	"status" "enum_therapies_regulatory_status",
  	"source_url" varchar,
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "therapies_regulatory_locales" (
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies_coverage" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"status" "enum_therapies_coverage_status",
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone
  );
  
  CREATE TABLE "therapies_coverage_locales" (
  	"payer" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "therapies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_therapies_kind" DEFAULT 'injection',
  	"picture_id" integer,
  	"mechanism_certainty" "enum_therapies_mechanism_certainty",
  	"visit_minutes_min" numeric,
  	"visit_minutes_max" numeric,
  	"procedure_minutes_min" numeric,
  	"procedure_minutes_max" numeric,
  	"sessions_min" numeric,
  	"sessions_max" numeric,
  	"sessions_interval_min" numeric,
  	"sessions_interval_max" numeric,
  	"sessions_interval_unit" "enum_therapies_sessions_interval_unit",
  	"governance_author_id" integer,
  	"governance_reviewer_id" integer,
  	"governance_reviewed_on" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_fingerprint" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_therapies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "therapies_locales" (
  	"name" varchar,
  	"eyebrow" varchar,
  	"summary" varchar,
  	"technique" jsonb,
  	"mechanism_text" jsonb,
  	"origin" jsonb,
  	"evidence_summary" jsonb,
  	"preparation" jsonb,
  	"aftercare" jsonb,
  	"body" jsonb,
  	"governance_conflicts" varchar,
  	"governance_funding" varchar,
  	"governance_change_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "therapies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" integer,
  	"literature_id" integer,
  	"therapies_id" integer
  );
  
  CREATE TABLE "_therapies_v_version_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_aliases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_key_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_key_facts_locales" (
  	"label" varchar,
  	"value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_agents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"concentration_percent" numeric,
  	"off_label" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_agents_locales" (
  	"drug" varchar,
  	"route" varchar,
  	"labelled_use" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_guidance" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__therapies_v_version_guidance",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_body_sites" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__therapies_v_version_body_sites",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_targets_locales" (
  	"tissue" varchar,
  	"detail" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_outside_resources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_outside_resources_locales" (
  	"title" varchar,
  	"organisation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_suitable_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_suitable_for_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_contraindications" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__therapies_v_version_contraindications_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_contraindications_locales" (
  	"text" varchar,
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_not_suitable_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_not_suitable_for_locales" (
  	"text" varchar,
  	"instead" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_common_effects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"frequency" "enum__therapies_v_version_common_effects_frequency",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_common_effects_locales" (
  	"effect" varchar,
  	"duration" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_serious_effects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"frequency" "enum__therapies_v_version_serious_effects_frequency",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_serious_effects_locales" (
  	"effect" varchar,
  	"what_to_do" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_steps_details" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_steps_details_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_steps_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_recovery" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_recovery_locales" (
  	"when" varchar,
  	"what" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_care_cards_signs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_care_cards_signs_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_care_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"level" "enum__therapies_v_version_care_cards_level",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_care_cards_locales" (
  	"title" varchar,
  	"action" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_alternatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"doing_nothing" boolean,
  	"therapy_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_alternatives_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_comparisons_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_comparisons_rows_locales" (
  	"aspect" varchar,
  	"here" varchar,
  	"there" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"other_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_comparisons_locales" (
  	"other_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_regulatory" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"jurisdiction" varchar,
  	"status" "enum__therapies_v_version_regulatory_status",
  	"source_url" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_regulatory_locales" (
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_version_coverage" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"status" "enum__therapies_v_version_coverage_status",
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_therapies_v_version_coverage_locales" (
  	"payer" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__therapies_v_version_kind" DEFAULT 'injection',
  	"version_picture_id" integer,
  	"version_mechanism_certainty" "enum__therapies_v_version_mechanism_certainty",
  	"version_visit_minutes_min" numeric,
  	"version_visit_minutes_max" numeric,
  	"version_procedure_minutes_min" numeric,
  	"version_procedure_minutes_max" numeric,
  	"version_sessions_min" numeric,
  	"version_sessions_max" numeric,
  	"version_sessions_interval_min" numeric,
  	"version_sessions_interval_max" numeric,
  	"version_sessions_interval_unit" "enum__therapies_v_version_sessions_interval_unit",
  	"version_governance_author_id" integer,
  	"version_governance_reviewer_id" integer,
  	"version_governance_reviewed_on" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_fingerprint" varchar,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__therapies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__therapies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_therapies_v_locales" (
  	"version_name" varchar,
  	"version_eyebrow" varchar,
  	"version_summary" varchar,
  	"version_technique" jsonb,
  	"version_mechanism_text" jsonb,
  	"version_origin" jsonb,
  	"version_evidence_summary" jsonb,
  	"version_preparation" jsonb,
  	"version_aftercare" jsonb,
  	"version_body" jsonb,
  	"version_governance_conflicts" varchar,
  	"version_governance_funding" varchar,
  	"version_governance_change_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_therapies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" integer,
  	"literature_id" integer,
  	"therapies_id" integer
  );
  
  CREATE TABLE "conditions_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "conditions_aliases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "conditions_symptoms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "conditions_symptoms_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "conditions_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "conditions_red_flags_locales" (
  	"sign" varchar,
  	"action" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "conditions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"region" "enum_conditions_region",
  	"icd10" varchar,
  	"picture_id" integer,
  	"governance_author_id" integer,
  	"governance_reviewer_id" integer,
  	"governance_reviewed_on" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_fingerprint" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_conditions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "conditions_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"causes" jsonb,
  	"first_line_care" jsonb,
  	"course" jsonb,
  	"body" jsonb,
  	"governance_conflicts" varchar,
  	"governance_funding" varchar,
  	"governance_change_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "conditions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" integer,
  	"literature_id" integer
  );
  
  CREATE TABLE "_conditions_v_version_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_conditions_v_version_aliases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_conditions_v_version_symptoms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_conditions_v_version_symptoms_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_conditions_v_version_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_conditions_v_version_red_flags_locales" (
  	"sign" varchar,
  	"action" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_conditions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_region" "enum__conditions_v_version_region",
  	"version_icd10" varchar,
  	"version_picture_id" integer,
  	"version_governance_author_id" integer,
  	"version_governance_reviewer_id" integer,
  	"version_governance_reviewed_on" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_fingerprint" varchar,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__conditions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__conditions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_conditions_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_causes" jsonb,
  	"version_first_line_care" jsonb,
  	"version_course" jsonb,
  	"version_body" jsonb,
  	"version_governance_conflicts" varchar,
  	"version_governance_funding" varchar,
  	"version_governance_change_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_conditions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"conditions_id" integer,
  	"literature_id" integer
  );
  
  CREATE TABLE "faqs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"topic" "enum_faqs_topic",
  	"stage" "enum_faqs_stage",
  	"order" numeric DEFAULT 100,
  	"governance_author_id" integer,
  	"governance_reviewer_id" integer,
  	"governance_reviewed_on" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_fingerprint" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_faqs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "faqs_locales" (
  	"question" varchar,
  	"answer" jsonb,
  	"governance_conflicts" varchar,
  	"governance_funding" varchar,
  	"governance_change_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "faqs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"therapies_id" integer,
  	"conditions_id" integer,
  	"literature_id" integer
  );
  
  CREATE TABLE "_faqs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_topic" "enum__faqs_v_version_topic",
  	"version_stage" "enum__faqs_v_version_stage",
  	"version_order" numeric DEFAULT 100,
  	"version_governance_author_id" integer,
  	"version_governance_reviewer_id" integer,
  	"version_governance_reviewed_on" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_fingerprint" varchar,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__faqs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__faqs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_faqs_v_locales" (
  	"version_question" varchar,
  	"version_answer" jsonb,
  	"version_governance_conflicts" varchar,
  	"version_governance_funding" varchar,
  	"version_governance_change_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_faqs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"therapies_id" integer,
  	"conditions_id" integer,
  	"literature_id" integer
  );
  
  CREATE TABLE "glossary_terms_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "glossary_terms_aliases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_glossary_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_terms_locales" (
  	"term" varchar,
  	"definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "glossary_terms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"glossary_terms_id" integer
  );
  
  CREATE TABLE "_glossary_terms_v_version_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_terms_v_version_aliases_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_glossary_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__glossary_terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_terms_v_locales" (
  	"version_term" varchar,
  	"version_definition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_glossary_terms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"glossary_terms_id" integer
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"governance_author_id" integer,
  	"governance_reviewer_id" integer,
  	"governance_reviewed_on" timestamp(3) with time zone,
  	"governance_next_review_due" timestamp(3) with time zone,
  	"governance_fingerprint" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"governance_conflicts" varchar,
  	"governance_funding" varchar,
  	"governance_change_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"literature_id" integer
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_governance_author_id" integer,
  	"version_governance_reviewer_id" integer,
  	"version_governance_reviewed_on" timestamp(3) with time zone,
  	"version_governance_next_review_due" timestamp(3) with time zone,
  	"version_governance_fingerprint" varchar,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_governance_conflicts" varchar,
  	"version_governance_funding" varchar,
  	"version_governance_change_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"literature_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"licence" varchar,
  	"consent_shows_person" boolean DEFAULT false,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_expires_on" timestamp(3) with time zone,
  	"consent_record" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "evidence_downgraded_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"reason" "enum_evidence_downgraded_for_reason"
  );
  
  CREATE TABLE "evidence_downgraded_for_locales" (
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "evidence" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"therapy_id" integer,
  	"condition_id" integer,
  	"direction" "enum_evidence_direction",
  	"certainty" "enum_evidence_certainty",
  	"absolute_per" "enum_evidence_absolute_per",
  	"absolute_control" numeric,
  	"absolute_treated" numeric,
  	"absolute_interval_low" numeric,
  	"absolute_interval_high" numeric,
  	"searched_on" timestamp(3) with time zone,
  	"assessor_id" integer,
  	"assessed_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_evidence_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "evidence_locales" (
  	"outcome" varchar,
  	"comparator" varchar,
  	"time_point" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "evidence_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"literature_id" integer
  );
  
  CREATE TABLE "_evidence_v_version_downgraded_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"reason" "enum__evidence_v_version_downgraded_for_reason",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evidence_v_version_downgraded_for_locales" (
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_evidence_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_therapy_id" integer,
  	"version_condition_id" integer,
  	"version_direction" "enum__evidence_v_version_direction",
  	"version_certainty" "enum__evidence_v_version_certainty",
  	"version_absolute_per" "enum__evidence_v_version_absolute_per",
  	"version_absolute_control" numeric,
  	"version_absolute_treated" numeric,
  	"version_absolute_interval_low" numeric,
  	"version_absolute_interval_high" numeric,
  	"version_searched_on" timestamp(3) with time zone,
  	"version_assessor_id" integer,
  	"version_assessed_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__evidence_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__evidence_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_evidence_v_locales" (
  	"version_outcome" varchar,
  	"version_comparator" varchar,
  	"version_time_point" varchar,
  	"version_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_evidence_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"literature_id" integer
  );
  
  CREATE TABLE "literature_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"suffix" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "literature_differences" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar,
  	"ours" varchar,
  	"theirs" varchar
  );
  
  CREATE TABLE "literature" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"csl_type" "enum_literature_csl_type" DEFAULT 'article-journal',
  	"title" varchar,
  	"container_title" varchar,
  	"container_title_short" varchar,
  	"year" numeric,
  	"month" numeric,
  	"volume" varchar,
  	"issue" varchar,
  	"page" varchar,
  	"article_number" varchar,
  	"publisher" varchar,
  	"edition" varchar,
  	"doi" varchar,
  	"pmid" varchar,
  	"pmcid" varchar,
  	"url" varchar,
  	"accessed" timestamp(3) with time zone,
  	"first_author" varchar,
  	"csl" jsonb,
  	"design" "enum_literature_design",
  	"population" "enum_literature_population",
  	"sample_size" numeric,
  	"verification" "enum_literature_verification" DEFAULT 'unchecked',
  	"update_status" "enum_literature_update_status" DEFAULT 'none',
  	"checked_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_literature_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "literature_locales" (
  	"finding" varchar,
  	"limitations" varchar,
  	"funding" varchar,
  	"conflicts" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_literature_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"suffix" varchar,
  	"literal" varchar,
  	"_uuid" varchar
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
  
  CREATE TABLE "_literature_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_csl_type" "enum__literature_v_version_csl_type" DEFAULT 'article-journal',
  	"version_title" varchar,
  	"version_container_title" varchar,
  	"version_container_title_short" varchar,
  	"version_year" numeric,
  	"version_month" numeric,
  	"version_volume" varchar,
  	"version_issue" varchar,
  	"version_page" varchar,
  	"version_article_number" varchar,
  	"version_publisher" varchar,
  	"version_edition" varchar,
  	"version_doi" varchar,
  	"version_pmid" varchar,
  	"version_pmcid" varchar,
  	"version_url" varchar,
  	"version_accessed" timestamp(3) with time zone,
  	"version_first_author" varchar,
  	"version_csl" jsonb,
  	"version_design" "enum__literature_v_version_design",
  	"version_population" "enum__literature_v_version_population",
  	"version_sample_size" numeric,
  	"version_verification" "enum__literature_v_version_verification" DEFAULT 'unchecked',
  	"version_update_status" "enum__literature_v_version_update_status" DEFAULT 'none',
  	"version_checked_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__literature_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__literature_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_literature_v_locales" (
  	"version_finding" varchar,
  	"version_limitations" varchar,
  	"version_funding" varchar,
  	"version_conflicts" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "clinic_pricing_included" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "clinic_pricing_included_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "clinic_pricing_excluded" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "clinic_pricing_excluded_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "clinic_pricing_add_ons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"amount" numeric
  );
  
  CREATE TABLE "clinic_pricing_add_ons_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "clinic_pricing_payers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"as_of" timestamp(3) with time zone
  );
  
  CREATE TABLE "clinic_pricing_payers_locales" (
  	"payer" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "clinic_pricing" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"therapy_id" integer,
  	"clinic_id" integer,
  	"unit" "enum_clinic_pricing_unit" DEFAULT 'session',
  	"variant" "enum_clinic_pricing_variant" DEFAULT 'standard',
  	"currency" "enum_clinic_pricing_currency" DEFAULT 'USD',
  	"min" numeric,
  	"max" numeric,
  	"minimum_sessions" numeric,
  	"usual_sessions" numeric,
  	"valid_from" timestamp(3) with time zone,
  	"valid_through" timestamp(3) with time zone,
  	"internal_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_clinic_pricing_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "clinic_pricing_locales" (
  	"when_due" varchar,
  	"hsa_note" varchar,
  	"good_faith_estimate" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_clinic_pricing_v_version_included" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinic_pricing_v_version_included_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_clinic_pricing_v_version_excluded" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinic_pricing_v_version_excluded_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_clinic_pricing_v_version_add_ons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinic_pricing_v_version_add_ons_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_clinic_pricing_v_version_payers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"as_of" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinic_pricing_v_version_payers_locales" (
  	"payer" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_clinic_pricing_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_therapy_id" integer,
  	"version_clinic_id" integer,
  	"version_unit" "enum__clinic_pricing_v_version_unit" DEFAULT 'session',
  	"version_variant" "enum__clinic_pricing_v_version_variant" DEFAULT 'standard',
  	"version_currency" "enum__clinic_pricing_v_version_currency" DEFAULT 'USD',
  	"version_min" numeric,
  	"version_max" numeric,
  	"version_minimum_sessions" numeric,
  	"version_usual_sessions" numeric,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_through" timestamp(3) with time zone,
  	"version_internal_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__clinic_pricing_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__clinic_pricing_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_clinic_pricing_v_locales" (
  	"version_when_due" varchar,
  	"version_hsa_note" varchar,
  	"version_good_faith_estimate" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "clinics_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_clinics_hours_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "clinics_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "clinics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"short_name" varchar,
  	"picture_id" integer,
  	"demo" boolean DEFAULT false,
  	"address_street" varchar,
  	"address_city" varchar,
  	"address_region" varchar,
  	"address_postal_code" varchar,
  	"address_country" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"emergency_number" varchar,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_clinics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "clinics_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"arrival" jsonb,
  	"after_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "clinics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"therapies_id" integer
  );
  
  CREATE TABLE "_clinics_v_version_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__clinics_v_version_hours_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_clinics_v_version_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_clinics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_short_name" varchar,
  	"version_picture_id" integer,
  	"version_demo" boolean DEFAULT false,
  	"version_address_street" varchar,
  	"version_address_city" varchar,
  	"version_address_region" varchar,
  	"version_address_postal_code" varchar,
  	"version_address_country" varchar,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_emergency_number" varchar,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__clinics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__clinics_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_clinics_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_arrival" jsonb,
  	"version_after_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_clinics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"therapies_id" integer
  );
  
  CREATE TABLE "people_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_people_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "people_credentials" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"abbreviation" varchar,
  	"expires_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_credentials_locales" (
  	"name" varchar,
  	"issuer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"picture_id" integer,
  	"demo" boolean DEFAULT false,
  	"licence_number" varchar,
  	"licence_jurisdiction" varchar,
  	"licence_expires_on" timestamp(3) with time zone,
  	"generate_slug" boolean DEFAULT true,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"job_title" varchar,
  	"biography" jsonb,
  	"conflicts" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "people_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"clinics_id" integer
  );
  
  CREATE TABLE "_people_v_version_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__people_v_version_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_people_v_version_credentials" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"abbreviation" varchar,
  	"expires_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_credentials_locales" (
  	"name" varchar,
  	"issuer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_picture_id" integer,
  	"version_demo" boolean DEFAULT false,
  	"version_licence_number" varchar,
  	"version_licence_jurisdiction" varchar,
  	"version_licence_expires_on" timestamp(3) with time zone,
  	"version_generate_slug" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_job_title" varchar,
  	"version_biography" jsonb,
  	"version_conflicts" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_people_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"clinics_id" integer
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'viewer' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"kind" "enum_redirects_kind" DEFAULT 'document' NOT NULL,
  	"path" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"therapies_id" integer,
  	"conditions_id" integer,
  	"clinics_id" integer,
  	"people_id" integer,
  	"pages_id" integer,
  	"literature_id" integer
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"therapies_id" integer,
  	"conditions_id" integer,
  	"faqs_id" integer,
  	"glossary_terms_id" integer,
  	"pages_id" integer,
  	"media_id" integer,
  	"evidence_id" integer,
  	"literature_id" integer,
  	"clinic_pricing_id" integer,
  	"clinics_id" integer,
  	"people_id" integer,
  	"users_id" integer,
  	"redirects_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"logo_id" integer,
  	"emergency_number" varchar NOT NULL,
  	"jurisdiction" varchar DEFAULT 'US' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"tagline" varchar NOT NULL,
  	"introduction" varchar NOT NULL,
  	"disclaimer" varchar NOT NULL,
  	"demo_notice" varchar,
  	"emergency_text" varchar NOT NULL,
  	"funding_statement" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_name" varchar NOT NULL,
  	"version_logo_id" integer,
  	"version_emergency_number" varchar NOT NULL,
  	"version_jurisdiction" varchar DEFAULT 'US' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_tagline" varchar NOT NULL,
  	"version_introduction" varchar NOT NULL,
  	"version_disclaimer" varchar NOT NULL,
  	"version_demo_notice" varchar,
  	"version_emergency_text" varchar NOT NULL,
  	"version_funding_statement" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "navigation_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_header_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_navigation_v_version_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_header_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "therapies_aliases" ADD CONSTRAINT "therapies_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_aliases_locales" ADD CONSTRAINT "therapies_aliases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_aliases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_key_facts" ADD CONSTRAINT "therapies_key_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_key_facts_locales" ADD CONSTRAINT "therapies_key_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_key_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_agents" ADD CONSTRAINT "therapies_agents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_agents_locales" ADD CONSTRAINT "therapies_agents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_agents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_guidance" ADD CONSTRAINT "therapies_guidance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_body_sites" ADD CONSTRAINT "therapies_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_targets" ADD CONSTRAINT "therapies_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_targets_locales" ADD CONSTRAINT "therapies_targets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_outside_resources" ADD CONSTRAINT "therapies_outside_resources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_outside_resources_locales" ADD CONSTRAINT "therapies_outside_resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_outside_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_suitable_for" ADD CONSTRAINT "therapies_suitable_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_suitable_for_locales" ADD CONSTRAINT "therapies_suitable_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_suitable_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_contraindications" ADD CONSTRAINT "therapies_contraindications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_contraindications_locales" ADD CONSTRAINT "therapies_contraindications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_contraindications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_not_suitable_for" ADD CONSTRAINT "therapies_not_suitable_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_not_suitable_for_locales" ADD CONSTRAINT "therapies_not_suitable_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_not_suitable_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_common_effects" ADD CONSTRAINT "therapies_common_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_common_effects_locales" ADD CONSTRAINT "therapies_common_effects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_common_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_serious_effects" ADD CONSTRAINT "therapies_serious_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_serious_effects_locales" ADD CONSTRAINT "therapies_serious_effects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_serious_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_steps_details" ADD CONSTRAINT "therapies_steps_details_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_steps_details_locales" ADD CONSTRAINT "therapies_steps_details_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_steps_details"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_steps" ADD CONSTRAINT "therapies_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_steps_locales" ADD CONSTRAINT "therapies_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_recovery" ADD CONSTRAINT "therapies_recovery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_recovery_locales" ADD CONSTRAINT "therapies_recovery_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_recovery"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_care_cards_signs" ADD CONSTRAINT "therapies_care_cards_signs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_care_cards_signs_locales" ADD CONSTRAINT "therapies_care_cards_signs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_care_cards_signs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_care_cards" ADD CONSTRAINT "therapies_care_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_care_cards_locales" ADD CONSTRAINT "therapies_care_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_alternatives" ADD CONSTRAINT "therapies_alternatives_therapy_id_therapies_id_fk" FOREIGN KEY ("therapy_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_alternatives" ADD CONSTRAINT "therapies_alternatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_alternatives_locales" ADD CONSTRAINT "therapies_alternatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_comparisons_rows" ADD CONSTRAINT "therapies_comparisons_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_comparisons_rows_locales" ADD CONSTRAINT "therapies_comparisons_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_comparisons_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_comparisons" ADD CONSTRAINT "therapies_comparisons_other_id_therapies_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_comparisons" ADD CONSTRAINT "therapies_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_comparisons_locales" ADD CONSTRAINT "therapies_comparisons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_regulatory" ADD CONSTRAINT "therapies_regulatory_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_regulatory_locales" ADD CONSTRAINT "therapies_regulatory_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_regulatory"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_coverage" ADD CONSTRAINT "therapies_coverage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_coverage_locales" ADD CONSTRAINT "therapies_coverage_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies_coverage"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies" ADD CONSTRAINT "therapies_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies" ADD CONSTRAINT "therapies_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies" ADD CONSTRAINT "therapies_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapies_locales" ADD CONSTRAINT "therapies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_rels" ADD CONSTRAINT "therapies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_rels" ADD CONSTRAINT "therapies_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_rels" ADD CONSTRAINT "therapies_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapies_rels" ADD CONSTRAINT "therapies_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_aliases" ADD CONSTRAINT "_therapies_v_version_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_aliases_locales" ADD CONSTRAINT "_therapies_v_version_aliases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_aliases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_key_facts" ADD CONSTRAINT "_therapies_v_version_key_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_key_facts_locales" ADD CONSTRAINT "_therapies_v_version_key_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_key_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_agents" ADD CONSTRAINT "_therapies_v_version_agents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_agents_locales" ADD CONSTRAINT "_therapies_v_version_agents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_agents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_guidance" ADD CONSTRAINT "_therapies_v_version_guidance_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_body_sites" ADD CONSTRAINT "_therapies_v_version_body_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_targets" ADD CONSTRAINT "_therapies_v_version_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_targets_locales" ADD CONSTRAINT "_therapies_v_version_targets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_outside_resources" ADD CONSTRAINT "_therapies_v_version_outside_resources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_outside_resources_locales" ADD CONSTRAINT "_therapies_v_version_outside_resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_outside_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_suitable_for" ADD CONSTRAINT "_therapies_v_version_suitable_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_suitable_for_locales" ADD CONSTRAINT "_therapies_v_version_suitable_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_suitable_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_contraindications" ADD CONSTRAINT "_therapies_v_version_contraindications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_contraindications_locales" ADD CONSTRAINT "_therapies_v_version_contraindications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_contraindications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_not_suitable_for" ADD CONSTRAINT "_therapies_v_version_not_suitable_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_not_suitable_for_locales" ADD CONSTRAINT "_therapies_v_version_not_suitable_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_not_suitable_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_common_effects" ADD CONSTRAINT "_therapies_v_version_common_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_common_effects_locales" ADD CONSTRAINT "_therapies_v_version_common_effects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_common_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_serious_effects" ADD CONSTRAINT "_therapies_v_version_serious_effects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_serious_effects_locales" ADD CONSTRAINT "_therapies_v_version_serious_effects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_serious_effects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_steps_details" ADD CONSTRAINT "_therapies_v_version_steps_details_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_steps_details_locales" ADD CONSTRAINT "_therapies_v_version_steps_details_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_steps_details"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_steps" ADD CONSTRAINT "_therapies_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_steps_locales" ADD CONSTRAINT "_therapies_v_version_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_recovery" ADD CONSTRAINT "_therapies_v_version_recovery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_recovery_locales" ADD CONSTRAINT "_therapies_v_version_recovery_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_recovery"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_care_cards_signs" ADD CONSTRAINT "_therapies_v_version_care_cards_signs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_care_cards_signs_locales" ADD CONSTRAINT "_therapies_v_version_care_cards_signs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_care_cards_signs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_care_cards" ADD CONSTRAINT "_therapies_v_version_care_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_care_cards_locales" ADD CONSTRAINT "_therapies_v_version_care_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_alternatives" ADD CONSTRAINT "_therapies_v_version_alternatives_therapy_id_therapies_id_fk" FOREIGN KEY ("therapy_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_alternatives" ADD CONSTRAINT "_therapies_v_version_alternatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_alternatives_locales" ADD CONSTRAINT "_therapies_v_version_alternatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_comparisons_rows" ADD CONSTRAINT "_therapies_v_version_comparisons_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_comparisons_rows_locales" ADD CONSTRAINT "_therapies_v_version_comparisons_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_comparisons_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_comparisons" ADD CONSTRAINT "_therapies_v_version_comparisons_other_id_therapies_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_comparisons" ADD CONSTRAINT "_therapies_v_version_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_comparisons_locales" ADD CONSTRAINT "_therapies_v_version_comparisons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_comparisons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_regulatory" ADD CONSTRAINT "_therapies_v_version_regulatory_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_regulatory_locales" ADD CONSTRAINT "_therapies_v_version_regulatory_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_regulatory"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_coverage" ADD CONSTRAINT "_therapies_v_version_coverage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_version_coverage_locales" ADD CONSTRAINT "_therapies_v_version_coverage_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v_version_coverage"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_parent_id_therapies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v" ADD CONSTRAINT "_therapies_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_therapies_v_locales" ADD CONSTRAINT "_therapies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_rels" ADD CONSTRAINT "_therapies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_rels" ADD CONSTRAINT "_therapies_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_rels" ADD CONSTRAINT "_therapies_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_therapies_v_rels" ADD CONSTRAINT "_therapies_v_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_aliases" ADD CONSTRAINT "conditions_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_aliases_locales" ADD CONSTRAINT "conditions_aliases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions_aliases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_symptoms" ADD CONSTRAINT "conditions_symptoms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_symptoms_locales" ADD CONSTRAINT "conditions_symptoms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions_symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_red_flags" ADD CONSTRAINT "conditions_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_red_flags_locales" ADD CONSTRAINT "conditions_red_flags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions_red_flags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_locales" ADD CONSTRAINT "conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_aliases" ADD CONSTRAINT "_conditions_v_version_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_aliases_locales" ADD CONSTRAINT "_conditions_v_version_aliases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v_version_aliases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_symptoms" ADD CONSTRAINT "_conditions_v_version_symptoms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_symptoms_locales" ADD CONSTRAINT "_conditions_v_version_symptoms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v_version_symptoms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_red_flags" ADD CONSTRAINT "_conditions_v_version_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_red_flags_locales" ADD CONSTRAINT "_conditions_v_version_red_flags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v_version_red_flags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_parent_id_conditions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_locales" ADD CONSTRAINT "_conditions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs" ADD CONSTRAINT "faqs_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_parent_id_faqs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_aliases" ADD CONSTRAINT "glossary_terms_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_aliases_locales" ADD CONSTRAINT "glossary_terms_aliases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms_aliases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_rels" ADD CONSTRAINT "glossary_terms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_rels" ADD CONSTRAINT "glossary_terms_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_aliases" ADD CONSTRAINT "_glossary_terms_v_version_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_aliases_locales" ADD CONSTRAINT "_glossary_terms_v_version_aliases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v_version_aliases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_parent_id_glossary_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_locales" ADD CONSTRAINT "_glossary_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_rels" ADD CONSTRAINT "_glossary_terms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_rels" ADD CONSTRAINT "_glossary_terms_v_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_governance_author_id_people_id_fk" FOREIGN KEY ("governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_governance_reviewer_id_people_id_fk" FOREIGN KEY ("governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_governance_author_id_people_id_fk" FOREIGN KEY ("version_governance_author_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_governance_reviewer_id_people_id_fk" FOREIGN KEY ("version_governance_reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_downgraded_for" ADD CONSTRAINT "evidence_downgraded_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_downgraded_for_locales" ADD CONSTRAINT "evidence_downgraded_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidence_downgraded_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_therapy_id_therapies_id_fk" FOREIGN KEY ("therapy_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_assessor_id_people_id_fk" FOREIGN KEY ("assessor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence_locales" ADD CONSTRAINT "evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evidence_rels" ADD CONSTRAINT "evidence_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v_version_downgraded_for" ADD CONSTRAINT "_evidence_v_version_downgraded_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidence_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v_version_downgraded_for_locales" ADD CONSTRAINT "_evidence_v_version_downgraded_for_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidence_v_version_downgraded_for"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v" ADD CONSTRAINT "_evidence_v_parent_id_evidence_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidence_v" ADD CONSTRAINT "_evidence_v_version_therapy_id_therapies_id_fk" FOREIGN KEY ("version_therapy_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidence_v" ADD CONSTRAINT "_evidence_v_version_condition_id_conditions_id_fk" FOREIGN KEY ("version_condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidence_v" ADD CONSTRAINT "_evidence_v_version_assessor_id_people_id_fk" FOREIGN KEY ("version_assessor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evidence_v_locales" ADD CONSTRAINT "_evidence_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evidence_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v_rels" ADD CONSTRAINT "_evidence_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_evidence_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evidence_v_rels" ADD CONSTRAINT "_evidence_v_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "literature_authors" ADD CONSTRAINT "literature_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "literature_differences" ADD CONSTRAINT "literature_differences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "literature_locales" ADD CONSTRAINT "literature_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_literature_v_version_authors" ADD CONSTRAINT "_literature_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_literature_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_literature_v_version_differences" ADD CONSTRAINT "_literature_v_version_differences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_literature_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_literature_v" ADD CONSTRAINT "_literature_v_parent_id_literature_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."literature"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_literature_v_locales" ADD CONSTRAINT "_literature_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_literature_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_included" ADD CONSTRAINT "clinic_pricing_included_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_included_locales" ADD CONSTRAINT "clinic_pricing_included_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing_included"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_excluded" ADD CONSTRAINT "clinic_pricing_excluded_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_excluded_locales" ADD CONSTRAINT "clinic_pricing_excluded_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing_excluded"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_add_ons" ADD CONSTRAINT "clinic_pricing_add_ons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_add_ons_locales" ADD CONSTRAINT "clinic_pricing_add_ons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing_add_ons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_payers" ADD CONSTRAINT "clinic_pricing_payers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing_payers_locales" ADD CONSTRAINT "clinic_pricing_payers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing_payers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinic_pricing" ADD CONSTRAINT "clinic_pricing_therapy_id_therapies_id_fk" FOREIGN KEY ("therapy_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinic_pricing" ADD CONSTRAINT "clinic_pricing_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinic_pricing_locales" ADD CONSTRAINT "clinic_pricing_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_included" ADD CONSTRAINT "_clinic_pricing_v_version_included_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_included_locales" ADD CONSTRAINT "_clinic_pricing_v_version_included_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v_version_included"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_excluded" ADD CONSTRAINT "_clinic_pricing_v_version_excluded_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_excluded_locales" ADD CONSTRAINT "_clinic_pricing_v_version_excluded_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v_version_excluded"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_add_ons" ADD CONSTRAINT "_clinic_pricing_v_version_add_ons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_add_ons_locales" ADD CONSTRAINT "_clinic_pricing_v_version_add_ons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v_version_add_ons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_payers" ADD CONSTRAINT "_clinic_pricing_v_version_payers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_version_payers_locales" ADD CONSTRAINT "_clinic_pricing_v_version_payers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v_version_payers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v" ADD CONSTRAINT "_clinic_pricing_v_parent_id_clinic_pricing_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v" ADD CONSTRAINT "_clinic_pricing_v_version_therapy_id_therapies_id_fk" FOREIGN KEY ("version_therapy_id") REFERENCES "public"."therapies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v" ADD CONSTRAINT "_clinic_pricing_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinic_pricing_v_locales" ADD CONSTRAINT "_clinic_pricing_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinic_pricing_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_hours_days" ADD CONSTRAINT "clinics_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_hours" ADD CONSTRAINT "clinics_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics" ADD CONSTRAINT "clinics_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinics_locales" ADD CONSTRAINT "clinics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_hours_days" ADD CONSTRAINT "_clinics_v_version_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v_version_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_version_hours" ADD CONSTRAINT "_clinics_v_version_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_parent_id_clinics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_clinics_v_locales" ADD CONSTRAINT "_clinics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_credentials" ADD CONSTRAINT "people_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_credentials_locales" ADD CONSTRAINT "people_credentials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people_credentials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_roles" ADD CONSTRAINT "_people_v_version_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_credentials" ADD CONSTRAINT "_people_v_version_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_credentials_locales" ADD CONSTRAINT "_people_v_version_credentials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v_version_credentials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_therapies_fk" FOREIGN KEY ("therapies_id") REFERENCES "public"."therapies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faqs_fk" FOREIGN KEY ("faqs_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_references_fk" FOREIGN KEY ("literature_id") REFERENCES "public"."literature"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clinic_pricing_fk" FOREIGN KEY ("clinic_pricing_id") REFERENCES "public"."clinic_pricing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_locales" ADD CONSTRAINT "navigation_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header" ADD CONSTRAINT "_navigation_v_version_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header_locales" ADD CONSTRAINT "_navigation_v_version_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_locales" ADD CONSTRAINT "_navigation_v_version_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "therapies_aliases_order_idx" ON "therapies_aliases" USING btree ("_order");
  CREATE INDEX "therapies_aliases_parent_id_idx" ON "therapies_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_aliases_locales_locale_parent_id_unique" ON "therapies_aliases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_key_facts_order_idx" ON "therapies_key_facts" USING btree ("_order");
  CREATE INDEX "therapies_key_facts_parent_id_idx" ON "therapies_key_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_key_facts_locales_locale_parent_id_unique" ON "therapies_key_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_agents_order_idx" ON "therapies_agents" USING btree ("_order");
  CREATE INDEX "therapies_agents_parent_id_idx" ON "therapies_agents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_agents_locales_locale_parent_id_unique" ON "therapies_agents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_guidance_order_idx" ON "therapies_guidance" USING btree ("order");
  CREATE INDEX "therapies_guidance_parent_idx" ON "therapies_guidance" USING btree ("parent_id");
  CREATE INDEX "therapies_body_sites_order_idx" ON "therapies_body_sites" USING btree ("order");
  CREATE INDEX "therapies_body_sites_parent_idx" ON "therapies_body_sites" USING btree ("parent_id");
  CREATE INDEX "therapies_targets_order_idx" ON "therapies_targets" USING btree ("_order");
  CREATE INDEX "therapies_targets_parent_id_idx" ON "therapies_targets" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_targets_locales_locale_parent_id_unique" ON "therapies_targets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_outside_resources_order_idx" ON "therapies_outside_resources" USING btree ("_order");
  CREATE INDEX "therapies_outside_resources_parent_id_idx" ON "therapies_outside_resources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_outside_resources_locales_locale_parent_id_unique" ON "therapies_outside_resources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_suitable_for_order_idx" ON "therapies_suitable_for" USING btree ("_order");
  CREATE INDEX "therapies_suitable_for_parent_id_idx" ON "therapies_suitable_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_suitable_for_locales_locale_parent_id_unique" ON "therapies_suitable_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_contraindications_order_idx" ON "therapies_contraindications" USING btree ("_order");
  CREATE INDEX "therapies_contraindications_parent_id_idx" ON "therapies_contraindications" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_contraindications_locales_locale_parent_id_unique" ON "therapies_contraindications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_not_suitable_for_order_idx" ON "therapies_not_suitable_for" USING btree ("_order");
  CREATE INDEX "therapies_not_suitable_for_parent_id_idx" ON "therapies_not_suitable_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_not_suitable_for_locales_locale_parent_id_unique" ON "therapies_not_suitable_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_common_effects_order_idx" ON "therapies_common_effects" USING btree ("_order");
  CREATE INDEX "therapies_common_effects_parent_id_idx" ON "therapies_common_effects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_common_effects_locales_locale_parent_id_unique" ON "therapies_common_effects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_serious_effects_order_idx" ON "therapies_serious_effects" USING btree ("_order");
  CREATE INDEX "therapies_serious_effects_parent_id_idx" ON "therapies_serious_effects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_serious_effects_locales_locale_parent_id_unique" ON "therapies_serious_effects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_steps_details_order_idx" ON "therapies_steps_details" USING btree ("_order");
  CREATE INDEX "therapies_steps_details_parent_id_idx" ON "therapies_steps_details" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_steps_details_locales_locale_parent_id_unique" ON "therapies_steps_details_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_steps_order_idx" ON "therapies_steps" USING btree ("_order");
  CREATE INDEX "therapies_steps_parent_id_idx" ON "therapies_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_steps_locales_locale_parent_id_unique" ON "therapies_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_recovery_order_idx" ON "therapies_recovery" USING btree ("_order");
  CREATE INDEX "therapies_recovery_parent_id_idx" ON "therapies_recovery" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_recovery_locales_locale_parent_id_unique" ON "therapies_recovery_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_care_cards_signs_order_idx" ON "therapies_care_cards_signs" USING btree ("_order");
  CREATE INDEX "therapies_care_cards_signs_parent_id_idx" ON "therapies_care_cards_signs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_care_cards_signs_locales_locale_parent_id_unique" ON "therapies_care_cards_signs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_care_cards_order_idx" ON "therapies_care_cards" USING btree ("_order");
  CREATE INDEX "therapies_care_cards_parent_id_idx" ON "therapies_care_cards" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_care_cards_locales_locale_parent_id_unique" ON "therapies_care_cards_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_alternatives_order_idx" ON "therapies_alternatives" USING btree ("_order");
  CREATE INDEX "therapies_alternatives_parent_id_idx" ON "therapies_alternatives" USING btree ("_parent_id");
  CREATE INDEX "therapies_alternatives_therapy_idx" ON "therapies_alternatives" USING btree ("therapy_id");
  CREATE UNIQUE INDEX "therapies_alternatives_locales_locale_parent_id_unique" ON "therapies_alternatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_comparisons_rows_order_idx" ON "therapies_comparisons_rows" USING btree ("_order");
  CREATE INDEX "therapies_comparisons_rows_parent_id_idx" ON "therapies_comparisons_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_comparisons_rows_locales_locale_parent_id_unique" ON "therapies_comparisons_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_comparisons_order_idx" ON "therapies_comparisons" USING btree ("_order");
  CREATE INDEX "therapies_comparisons_parent_id_idx" ON "therapies_comparisons" USING btree ("_parent_id");
  CREATE INDEX "therapies_comparisons_other_idx" ON "therapies_comparisons" USING btree ("other_id");
  CREATE UNIQUE INDEX "therapies_comparisons_locales_locale_parent_id_unique" ON "therapies_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_regulatory_order_idx" ON "therapies_regulatory" USING btree ("_order");
  CREATE INDEX "therapies_regulatory_parent_id_idx" ON "therapies_regulatory" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_regulatory_locales_locale_parent_id_unique" ON "therapies_regulatory_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_coverage_order_idx" ON "therapies_coverage" USING btree ("_order");
  CREATE INDEX "therapies_coverage_parent_id_idx" ON "therapies_coverage" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapies_coverage_locales_locale_parent_id_unique" ON "therapies_coverage_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_picture_idx" ON "therapies" USING btree ("picture_id");
  CREATE INDEX "therapies_governance_governance_author_idx" ON "therapies" USING btree ("governance_author_id");
  CREATE INDEX "therapies_governance_governance_reviewer_idx" ON "therapies" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "therapies_slug_idx" ON "therapies" USING btree ("slug");
  CREATE INDEX "therapies_updated_at_idx" ON "therapies" USING btree ("updated_at");
  CREATE INDEX "therapies_created_at_idx" ON "therapies" USING btree ("created_at");
  CREATE INDEX "therapies__status_idx" ON "therapies" USING btree ("_status");
  CREATE UNIQUE INDEX "therapies_locales_locale_parent_id_unique" ON "therapies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "therapies_rels_order_idx" ON "therapies_rels" USING btree ("order");
  CREATE INDEX "therapies_rels_parent_idx" ON "therapies_rels" USING btree ("parent_id");
  CREATE INDEX "therapies_rels_path_idx" ON "therapies_rels" USING btree ("path");
  CREATE INDEX "therapies_rels_conditions_id_idx" ON "therapies_rels" USING btree ("conditions_id");
  CREATE INDEX "therapies_rels_literature_id_idx" ON "therapies_rels" USING btree ("literature_id");
  CREATE INDEX "therapies_rels_therapies_id_idx" ON "therapies_rels" USING btree ("therapies_id");
  CREATE INDEX "_therapies_v_version_aliases_order_idx" ON "_therapies_v_version_aliases" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_aliases_parent_id_idx" ON "_therapies_v_version_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_aliases_locales_locale_parent_id_unique" ON "_therapies_v_version_aliases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_key_facts_order_idx" ON "_therapies_v_version_key_facts" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_key_facts_parent_id_idx" ON "_therapies_v_version_key_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_key_facts_locales_locale_parent_id_uniq" ON "_therapies_v_version_key_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_agents_order_idx" ON "_therapies_v_version_agents" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_agents_parent_id_idx" ON "_therapies_v_version_agents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_agents_locales_locale_parent_id_unique" ON "_therapies_v_version_agents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_guidance_order_idx" ON "_therapies_v_version_guidance" USING btree ("order");
  CREATE INDEX "_therapies_v_version_guidance_parent_idx" ON "_therapies_v_version_guidance" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_version_body_sites_order_idx" ON "_therapies_v_version_body_sites" USING btree ("order");
  CREATE INDEX "_therapies_v_version_body_sites_parent_idx" ON "_therapies_v_version_body_sites" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_version_targets_order_idx" ON "_therapies_v_version_targets" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_targets_parent_id_idx" ON "_therapies_v_version_targets" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_targets_locales_locale_parent_id_unique" ON "_therapies_v_version_targets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_outside_resources_order_idx" ON "_therapies_v_version_outside_resources" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_outside_resources_parent_id_idx" ON "_therapies_v_version_outside_resources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_outside_resources_locales_locale_parent" ON "_therapies_v_version_outside_resources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_suitable_for_order_idx" ON "_therapies_v_version_suitable_for" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_suitable_for_parent_id_idx" ON "_therapies_v_version_suitable_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_suitable_for_locales_locale_parent_id_u" ON "_therapies_v_version_suitable_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_contraindications_order_idx" ON "_therapies_v_version_contraindications" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_contraindications_parent_id_idx" ON "_therapies_v_version_contraindications" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_contraindications_locales_locale_parent" ON "_therapies_v_version_contraindications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_not_suitable_for_order_idx" ON "_therapies_v_version_not_suitable_for" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_not_suitable_for_parent_id_idx" ON "_therapies_v_version_not_suitable_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_not_suitable_for_locales_locale_parent_" ON "_therapies_v_version_not_suitable_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_common_effects_order_idx" ON "_therapies_v_version_common_effects" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_common_effects_parent_id_idx" ON "_therapies_v_version_common_effects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_common_effects_locales_locale_parent_id" ON "_therapies_v_version_common_effects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_serious_effects_order_idx" ON "_therapies_v_version_serious_effects" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_serious_effects_parent_id_idx" ON "_therapies_v_version_serious_effects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_serious_effects_locales_locale_parent_i" ON "_therapies_v_version_serious_effects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_steps_details_order_idx" ON "_therapies_v_version_steps_details" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_steps_details_parent_id_idx" ON "_therapies_v_version_steps_details" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_steps_details_locales_locale_parent_id_" ON "_therapies_v_version_steps_details_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_steps_order_idx" ON "_therapies_v_version_steps" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_steps_parent_id_idx" ON "_therapies_v_version_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_steps_locales_locale_parent_id_unique" ON "_therapies_v_version_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_recovery_order_idx" ON "_therapies_v_version_recovery" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_recovery_parent_id_idx" ON "_therapies_v_version_recovery" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_recovery_locales_locale_parent_id_uniqu" ON "_therapies_v_version_recovery_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_care_cards_signs_order_idx" ON "_therapies_v_version_care_cards_signs" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_care_cards_signs_parent_id_idx" ON "_therapies_v_version_care_cards_signs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_care_cards_signs_locales_locale_parent_" ON "_therapies_v_version_care_cards_signs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_care_cards_order_idx" ON "_therapies_v_version_care_cards" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_care_cards_parent_id_idx" ON "_therapies_v_version_care_cards" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_care_cards_locales_locale_parent_id_uni" ON "_therapies_v_version_care_cards_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_alternatives_order_idx" ON "_therapies_v_version_alternatives" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_alternatives_parent_id_idx" ON "_therapies_v_version_alternatives" USING btree ("_parent_id");
  CREATE INDEX "_therapies_v_version_alternatives_therapy_idx" ON "_therapies_v_version_alternatives" USING btree ("therapy_id");
  CREATE UNIQUE INDEX "_therapies_v_version_alternatives_locales_locale_parent_id_u" ON "_therapies_v_version_alternatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_comparisons_rows_order_idx" ON "_therapies_v_version_comparisons_rows" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_comparisons_rows_parent_id_idx" ON "_therapies_v_version_comparisons_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_comparisons_rows_locales_locale_parent_" ON "_therapies_v_version_comparisons_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_comparisons_order_idx" ON "_therapies_v_version_comparisons" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_comparisons_parent_id_idx" ON "_therapies_v_version_comparisons" USING btree ("_parent_id");
  CREATE INDEX "_therapies_v_version_comparisons_other_idx" ON "_therapies_v_version_comparisons" USING btree ("other_id");
  CREATE UNIQUE INDEX "_therapies_v_version_comparisons_locales_locale_parent_id_un" ON "_therapies_v_version_comparisons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_regulatory_order_idx" ON "_therapies_v_version_regulatory" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_regulatory_parent_id_idx" ON "_therapies_v_version_regulatory" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_regulatory_locales_locale_parent_id_uni" ON "_therapies_v_version_regulatory_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_version_coverage_order_idx" ON "_therapies_v_version_coverage" USING btree ("_order");
  CREATE INDEX "_therapies_v_version_coverage_parent_id_idx" ON "_therapies_v_version_coverage" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_therapies_v_version_coverage_locales_locale_parent_id_uniqu" ON "_therapies_v_version_coverage_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_parent_idx" ON "_therapies_v" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_version_version_picture_idx" ON "_therapies_v" USING btree ("version_picture_id");
  CREATE INDEX "_therapies_v_version_governance_version_governance_autho_idx" ON "_therapies_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_therapies_v_version_governance_version_governance_revie_idx" ON "_therapies_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_therapies_v_version_version_slug_idx" ON "_therapies_v" USING btree ("version_slug");
  CREATE INDEX "_therapies_v_version_version_updated_at_idx" ON "_therapies_v" USING btree ("version_updated_at");
  CREATE INDEX "_therapies_v_version_version_created_at_idx" ON "_therapies_v" USING btree ("version_created_at");
  CREATE INDEX "_therapies_v_version_version__status_idx" ON "_therapies_v" USING btree ("version__status");
  CREATE INDEX "_therapies_v_created_at_idx" ON "_therapies_v" USING btree ("created_at");
  CREATE INDEX "_therapies_v_updated_at_idx" ON "_therapies_v" USING btree ("updated_at");
  CREATE INDEX "_therapies_v_snapshot_idx" ON "_therapies_v" USING btree ("snapshot");
  CREATE INDEX "_therapies_v_published_locale_idx" ON "_therapies_v" USING btree ("published_locale");
  CREATE INDEX "_therapies_v_latest_idx" ON "_therapies_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_therapies_v_locales_locale_parent_id_unique" ON "_therapies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_therapies_v_rels_order_idx" ON "_therapies_v_rels" USING btree ("order");
  CREATE INDEX "_therapies_v_rels_parent_idx" ON "_therapies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_therapies_v_rels_path_idx" ON "_therapies_v_rels" USING btree ("path");
  CREATE INDEX "_therapies_v_rels_conditions_id_idx" ON "_therapies_v_rels" USING btree ("conditions_id");
  CREATE INDEX "_therapies_v_rels_literature_id_idx" ON "_therapies_v_rels" USING btree ("literature_id");
  CREATE INDEX "_therapies_v_rels_therapies_id_idx" ON "_therapies_v_rels" USING btree ("therapies_id");
  CREATE INDEX "conditions_aliases_order_idx" ON "conditions_aliases" USING btree ("_order");
  CREATE INDEX "conditions_aliases_parent_id_idx" ON "conditions_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "conditions_aliases_locales_locale_parent_id_unique" ON "conditions_aliases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conditions_symptoms_order_idx" ON "conditions_symptoms" USING btree ("_order");
  CREATE INDEX "conditions_symptoms_parent_id_idx" ON "conditions_symptoms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "conditions_symptoms_locales_locale_parent_id_unique" ON "conditions_symptoms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conditions_red_flags_order_idx" ON "conditions_red_flags" USING btree ("_order");
  CREATE INDEX "conditions_red_flags_parent_id_idx" ON "conditions_red_flags" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "conditions_red_flags_locales_locale_parent_id_unique" ON "conditions_red_flags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conditions_picture_idx" ON "conditions" USING btree ("picture_id");
  CREATE INDEX "conditions_governance_governance_author_idx" ON "conditions" USING btree ("governance_author_id");
  CREATE INDEX "conditions_governance_governance_reviewer_idx" ON "conditions" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "conditions_slug_idx" ON "conditions" USING btree ("slug");
  CREATE INDEX "conditions_updated_at_idx" ON "conditions" USING btree ("updated_at");
  CREATE INDEX "conditions_created_at_idx" ON "conditions" USING btree ("created_at");
  CREATE INDEX "conditions__status_idx" ON "conditions" USING btree ("_status");
  CREATE UNIQUE INDEX "conditions_locales_locale_parent_id_unique" ON "conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conditions_rels_order_idx" ON "conditions_rels" USING btree ("order");
  CREATE INDEX "conditions_rels_parent_idx" ON "conditions_rels" USING btree ("parent_id");
  CREATE INDEX "conditions_rels_path_idx" ON "conditions_rels" USING btree ("path");
  CREATE INDEX "conditions_rels_conditions_id_idx" ON "conditions_rels" USING btree ("conditions_id");
  CREATE INDEX "conditions_rels_literature_id_idx" ON "conditions_rels" USING btree ("literature_id");
  CREATE INDEX "_conditions_v_version_aliases_order_idx" ON "_conditions_v_version_aliases" USING btree ("_order");
  CREATE INDEX "_conditions_v_version_aliases_parent_id_idx" ON "_conditions_v_version_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_conditions_v_version_aliases_locales_locale_parent_id_uniqu" ON "_conditions_v_version_aliases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conditions_v_version_symptoms_order_idx" ON "_conditions_v_version_symptoms" USING btree ("_order");
  CREATE INDEX "_conditions_v_version_symptoms_parent_id_idx" ON "_conditions_v_version_symptoms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_conditions_v_version_symptoms_locales_locale_parent_id_uniq" ON "_conditions_v_version_symptoms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conditions_v_version_red_flags_order_idx" ON "_conditions_v_version_red_flags" USING btree ("_order");
  CREATE INDEX "_conditions_v_version_red_flags_parent_id_idx" ON "_conditions_v_version_red_flags" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_conditions_v_version_red_flags_locales_locale_parent_id_uni" ON "_conditions_v_version_red_flags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conditions_v_parent_idx" ON "_conditions_v" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_version_version_picture_idx" ON "_conditions_v" USING btree ("version_picture_id");
  CREATE INDEX "_conditions_v_version_governance_version_governance_auth_idx" ON "_conditions_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_conditions_v_version_governance_version_governance_revi_idx" ON "_conditions_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_conditions_v_version_version_slug_idx" ON "_conditions_v" USING btree ("version_slug");
  CREATE INDEX "_conditions_v_version_version_updated_at_idx" ON "_conditions_v" USING btree ("version_updated_at");
  CREATE INDEX "_conditions_v_version_version_created_at_idx" ON "_conditions_v" USING btree ("version_created_at");
  CREATE INDEX "_conditions_v_version_version__status_idx" ON "_conditions_v" USING btree ("version__status");
  CREATE INDEX "_conditions_v_created_at_idx" ON "_conditions_v" USING btree ("created_at");
  CREATE INDEX "_conditions_v_updated_at_idx" ON "_conditions_v" USING btree ("updated_at");
  CREATE INDEX "_conditions_v_snapshot_idx" ON "_conditions_v" USING btree ("snapshot");
  CREATE INDEX "_conditions_v_published_locale_idx" ON "_conditions_v" USING btree ("published_locale");
  CREATE INDEX "_conditions_v_latest_idx" ON "_conditions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_conditions_v_locales_locale_parent_id_unique" ON "_conditions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conditions_v_rels_order_idx" ON "_conditions_v_rels" USING btree ("order");
  CREATE INDEX "_conditions_v_rels_parent_idx" ON "_conditions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_rels_path_idx" ON "_conditions_v_rels" USING btree ("path");
  CREATE INDEX "_conditions_v_rels_conditions_id_idx" ON "_conditions_v_rels" USING btree ("conditions_id");
  CREATE INDEX "_conditions_v_rels_literature_id_idx" ON "_conditions_v_rels" USING btree ("literature_id");
  CREATE INDEX "faqs_governance_governance_author_idx" ON "faqs" USING btree ("governance_author_id");
  CREATE INDEX "faqs_governance_governance_reviewer_idx" ON "faqs" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "faqs_slug_idx" ON "faqs" USING btree ("slug");
  CREATE INDEX "faqs_updated_at_idx" ON "faqs" USING btree ("updated_at");
  CREATE INDEX "faqs_created_at_idx" ON "faqs" USING btree ("created_at");
  CREATE INDEX "faqs__status_idx" ON "faqs" USING btree ("_status");
  CREATE UNIQUE INDEX "faqs_locales_locale_parent_id_unique" ON "faqs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faqs_rels_order_idx" ON "faqs_rels" USING btree ("order");
  CREATE INDEX "faqs_rels_parent_idx" ON "faqs_rels" USING btree ("parent_id");
  CREATE INDEX "faqs_rels_path_idx" ON "faqs_rels" USING btree ("path");
  CREATE INDEX "faqs_rels_therapies_id_idx" ON "faqs_rels" USING btree ("therapies_id");
  CREATE INDEX "faqs_rels_conditions_id_idx" ON "faqs_rels" USING btree ("conditions_id");
  CREATE INDEX "faqs_rels_literature_id_idx" ON "faqs_rels" USING btree ("literature_id");
  CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_version_governance_version_governance_author_idx" ON "_faqs_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_faqs_v_version_governance_version_governance_reviewer_idx" ON "_faqs_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_faqs_v_version_version_slug_idx" ON "_faqs_v" USING btree ("version_slug");
  CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" USING btree ("version_updated_at");
  CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" USING btree ("version_created_at");
  CREATE INDEX "_faqs_v_version_version__status_idx" ON "_faqs_v" USING btree ("version__status");
  CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" USING btree ("created_at");
  CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" USING btree ("updated_at");
  CREATE INDEX "_faqs_v_snapshot_idx" ON "_faqs_v" USING btree ("snapshot");
  CREATE INDEX "_faqs_v_published_locale_idx" ON "_faqs_v" USING btree ("published_locale");
  CREATE INDEX "_faqs_v_latest_idx" ON "_faqs_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_faqs_v_locales_locale_parent_id_unique" ON "_faqs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faqs_v_rels_order_idx" ON "_faqs_v_rels" USING btree ("order");
  CREATE INDEX "_faqs_v_rels_parent_idx" ON "_faqs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_faqs_v_rels_path_idx" ON "_faqs_v_rels" USING btree ("path");
  CREATE INDEX "_faqs_v_rels_therapies_id_idx" ON "_faqs_v_rels" USING btree ("therapies_id");
  CREATE INDEX "_faqs_v_rels_conditions_id_idx" ON "_faqs_v_rels" USING btree ("conditions_id");
  CREATE INDEX "_faqs_v_rels_literature_id_idx" ON "_faqs_v_rels" USING btree ("literature_id");
  CREATE INDEX "glossary_terms_aliases_order_idx" ON "glossary_terms_aliases" USING btree ("_order");
  CREATE INDEX "glossary_terms_aliases_parent_id_idx" ON "glossary_terms_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "glossary_terms_aliases_locales_locale_parent_id_unique" ON "glossary_terms_aliases_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "glossary_terms_slug_idx" ON "glossary_terms" USING btree ("slug");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE INDEX "glossary_terms__status_idx" ON "glossary_terms" USING btree ("_status");
  CREATE UNIQUE INDEX "glossary_terms_locales_locale_parent_id_unique" ON "glossary_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "glossary_terms_rels_order_idx" ON "glossary_terms_rels" USING btree ("order");
  CREATE INDEX "glossary_terms_rels_parent_idx" ON "glossary_terms_rels" USING btree ("parent_id");
  CREATE INDEX "glossary_terms_rels_path_idx" ON "glossary_terms_rels" USING btree ("path");
  CREATE INDEX "glossary_terms_rels_glossary_terms_id_idx" ON "glossary_terms_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "_glossary_terms_v_version_aliases_order_idx" ON "_glossary_terms_v_version_aliases" USING btree ("_order");
  CREATE INDEX "_glossary_terms_v_version_aliases_parent_id_idx" ON "_glossary_terms_v_version_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_glossary_terms_v_version_aliases_locales_locale_parent_id_u" ON "_glossary_terms_v_version_aliases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_glossary_terms_v_parent_idx" ON "_glossary_terms_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_terms_v_version_version_slug_idx" ON "_glossary_terms_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_terms_v_version_version_updated_at_idx" ON "_glossary_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_terms_v_version_version_created_at_idx" ON "_glossary_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_terms_v_version_version__status_idx" ON "_glossary_terms_v" USING btree ("version__status");
  CREATE INDEX "_glossary_terms_v_created_at_idx" ON "_glossary_terms_v" USING btree ("created_at");
  CREATE INDEX "_glossary_terms_v_updated_at_idx" ON "_glossary_terms_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_terms_v_snapshot_idx" ON "_glossary_terms_v" USING btree ("snapshot");
  CREATE INDEX "_glossary_terms_v_published_locale_idx" ON "_glossary_terms_v" USING btree ("published_locale");
  CREATE INDEX "_glossary_terms_v_latest_idx" ON "_glossary_terms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_glossary_terms_v_locales_locale_parent_id_unique" ON "_glossary_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_glossary_terms_v_rels_order_idx" ON "_glossary_terms_v_rels" USING btree ("order");
  CREATE INDEX "_glossary_terms_v_rels_parent_idx" ON "_glossary_terms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_glossary_terms_v_rels_path_idx" ON "_glossary_terms_v_rels" USING btree ("path");
  CREATE INDEX "_glossary_terms_v_rels_glossary_terms_id_idx" ON "_glossary_terms_v_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "pages_governance_governance_author_idx" ON "pages" USING btree ("governance_author_id");
  CREATE INDEX "pages_governance_governance_reviewer_idx" ON "pages" USING btree ("governance_reviewer_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_literature_id_idx" ON "pages_rels" USING btree ("literature_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_governance_version_governance_author_idx" ON "_pages_v" USING btree ("version_governance_author_id");
  CREATE INDEX "_pages_v_version_governance_version_governance_reviewer_idx" ON "_pages_v" USING btree ("version_governance_reviewer_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_literature_id_idx" ON "_pages_v_rels" USING btree ("literature_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "evidence_downgraded_for_order_idx" ON "evidence_downgraded_for" USING btree ("_order");
  CREATE INDEX "evidence_downgraded_for_parent_id_idx" ON "evidence_downgraded_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "evidence_downgraded_for_locales_locale_parent_id_unique" ON "evidence_downgraded_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "evidence_therapy_idx" ON "evidence" USING btree ("therapy_id");
  CREATE INDEX "evidence_condition_idx" ON "evidence" USING btree ("condition_id");
  CREATE INDEX "evidence_assessor_idx" ON "evidence" USING btree ("assessor_id");
  CREATE INDEX "evidence_updated_at_idx" ON "evidence" USING btree ("updated_at");
  CREATE INDEX "evidence_created_at_idx" ON "evidence" USING btree ("created_at");
  CREATE INDEX "evidence__status_idx" ON "evidence" USING btree ("_status");
  CREATE UNIQUE INDEX "evidence_locales_locale_parent_id_unique" ON "evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "evidence_rels_order_idx" ON "evidence_rels" USING btree ("order");
  CREATE INDEX "evidence_rels_parent_idx" ON "evidence_rels" USING btree ("parent_id");
  CREATE INDEX "evidence_rels_path_idx" ON "evidence_rels" USING btree ("path");
  CREATE INDEX "evidence_rels_literature_id_idx" ON "evidence_rels" USING btree ("literature_id");
  CREATE INDEX "_evidence_v_version_downgraded_for_order_idx" ON "_evidence_v_version_downgraded_for" USING btree ("_order");
  CREATE INDEX "_evidence_v_version_downgraded_for_parent_id_idx" ON "_evidence_v_version_downgraded_for" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_evidence_v_version_downgraded_for_locales_locale_parent_id_" ON "_evidence_v_version_downgraded_for_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_evidence_v_parent_idx" ON "_evidence_v" USING btree ("parent_id");
  CREATE INDEX "_evidence_v_version_version_therapy_idx" ON "_evidence_v" USING btree ("version_therapy_id");
  CREATE INDEX "_evidence_v_version_version_condition_idx" ON "_evidence_v" USING btree ("version_condition_id");
  CREATE INDEX "_evidence_v_version_version_assessor_idx" ON "_evidence_v" USING btree ("version_assessor_id");
  CREATE INDEX "_evidence_v_version_version_updated_at_idx" ON "_evidence_v" USING btree ("version_updated_at");
  CREATE INDEX "_evidence_v_version_version_created_at_idx" ON "_evidence_v" USING btree ("version_created_at");
  CREATE INDEX "_evidence_v_version_version__status_idx" ON "_evidence_v" USING btree ("version__status");
  CREATE INDEX "_evidence_v_created_at_idx" ON "_evidence_v" USING btree ("created_at");
  CREATE INDEX "_evidence_v_updated_at_idx" ON "_evidence_v" USING btree ("updated_at");
  CREATE INDEX "_evidence_v_snapshot_idx" ON "_evidence_v" USING btree ("snapshot");
  CREATE INDEX "_evidence_v_published_locale_idx" ON "_evidence_v" USING btree ("published_locale");
  CREATE INDEX "_evidence_v_latest_idx" ON "_evidence_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_evidence_v_locales_locale_parent_id_unique" ON "_evidence_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_evidence_v_rels_order_idx" ON "_evidence_v_rels" USING btree ("order");
  CREATE INDEX "_evidence_v_rels_parent_idx" ON "_evidence_v_rels" USING btree ("parent_id");
  CREATE INDEX "_evidence_v_rels_path_idx" ON "_evidence_v_rels" USING btree ("path");
  CREATE INDEX "_evidence_v_rels_literature_id_idx" ON "_evidence_v_rels" USING btree ("literature_id");
  CREATE INDEX "literature_authors_order_idx" ON "literature_authors" USING btree ("_order");
  CREATE INDEX "literature_authors_parent_id_idx" ON "literature_authors" USING btree ("_parent_id");
  CREATE INDEX "literature_differences_order_idx" ON "literature_differences" USING btree ("_order");
  CREATE INDEX "literature_differences_parent_id_idx" ON "literature_differences" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "literature_doi_idx" ON "literature" USING btree ("doi");
  CREATE UNIQUE INDEX "literature_pmid_idx" ON "literature" USING btree ("pmid");
  CREATE INDEX "literature_updated_at_idx" ON "literature" USING btree ("updated_at");
  CREATE INDEX "literature_created_at_idx" ON "literature" USING btree ("created_at");
  CREATE INDEX "literature__status_idx" ON "literature" USING btree ("_status");
  CREATE UNIQUE INDEX "literature_locales_locale_parent_id_unique" ON "literature_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_literature_v_version_authors_order_idx" ON "_literature_v_version_authors" USING btree ("_order");
  CREATE INDEX "_literature_v_version_authors_parent_id_idx" ON "_literature_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_literature_v_version_differences_order_idx" ON "_literature_v_version_differences" USING btree ("_order");
  CREATE INDEX "_literature_v_version_differences_parent_id_idx" ON "_literature_v_version_differences" USING btree ("_parent_id");
  CREATE INDEX "_literature_v_parent_idx" ON "_literature_v" USING btree ("parent_id");
  CREATE INDEX "_literature_v_version_version_doi_idx" ON "_literature_v" USING btree ("version_doi");
  CREATE INDEX "_literature_v_version_version_pmid_idx" ON "_literature_v" USING btree ("version_pmid");
  CREATE INDEX "_literature_v_version_version_updated_at_idx" ON "_literature_v" USING btree ("version_updated_at");
  CREATE INDEX "_literature_v_version_version_created_at_idx" ON "_literature_v" USING btree ("version_created_at");
  CREATE INDEX "_literature_v_version_version__status_idx" ON "_literature_v" USING btree ("version__status");
  CREATE INDEX "_literature_v_created_at_idx" ON "_literature_v" USING btree ("created_at");
  CREATE INDEX "_literature_v_updated_at_idx" ON "_literature_v" USING btree ("updated_at");
  CREATE INDEX "_literature_v_snapshot_idx" ON "_literature_v" USING btree ("snapshot");
  CREATE INDEX "_literature_v_published_locale_idx" ON "_literature_v" USING btree ("published_locale");
  CREATE INDEX "_literature_v_latest_idx" ON "_literature_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_literature_v_locales_locale_parent_id_unique" ON "_literature_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinic_pricing_included_order_idx" ON "clinic_pricing_included" USING btree ("_order");
  CREATE INDEX "clinic_pricing_included_parent_id_idx" ON "clinic_pricing_included" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "clinic_pricing_included_locales_locale_parent_id_unique" ON "clinic_pricing_included_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinic_pricing_excluded_order_idx" ON "clinic_pricing_excluded" USING btree ("_order");
  CREATE INDEX "clinic_pricing_excluded_parent_id_idx" ON "clinic_pricing_excluded" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "clinic_pricing_excluded_locales_locale_parent_id_unique" ON "clinic_pricing_excluded_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinic_pricing_add_ons_order_idx" ON "clinic_pricing_add_ons" USING btree ("_order");
  CREATE INDEX "clinic_pricing_add_ons_parent_id_idx" ON "clinic_pricing_add_ons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "clinic_pricing_add_ons_locales_locale_parent_id_unique" ON "clinic_pricing_add_ons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinic_pricing_payers_order_idx" ON "clinic_pricing_payers" USING btree ("_order");
  CREATE INDEX "clinic_pricing_payers_parent_id_idx" ON "clinic_pricing_payers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "clinic_pricing_payers_locales_locale_parent_id_unique" ON "clinic_pricing_payers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinic_pricing_therapy_idx" ON "clinic_pricing" USING btree ("therapy_id");
  CREATE INDEX "clinic_pricing_clinic_idx" ON "clinic_pricing" USING btree ("clinic_id");
  CREATE INDEX "clinic_pricing_updated_at_idx" ON "clinic_pricing" USING btree ("updated_at");
  CREATE INDEX "clinic_pricing_created_at_idx" ON "clinic_pricing" USING btree ("created_at");
  CREATE INDEX "clinic_pricing__status_idx" ON "clinic_pricing" USING btree ("_status");
  CREATE UNIQUE INDEX "clinic_pricing_locales_locale_parent_id_unique" ON "clinic_pricing_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_clinic_pricing_v_version_included_order_idx" ON "_clinic_pricing_v_version_included" USING btree ("_order");
  CREATE INDEX "_clinic_pricing_v_version_included_parent_id_idx" ON "_clinic_pricing_v_version_included" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_clinic_pricing_v_version_included_locales_locale_parent_id_" ON "_clinic_pricing_v_version_included_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_clinic_pricing_v_version_excluded_order_idx" ON "_clinic_pricing_v_version_excluded" USING btree ("_order");
  CREATE INDEX "_clinic_pricing_v_version_excluded_parent_id_idx" ON "_clinic_pricing_v_version_excluded" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_clinic_pricing_v_version_excluded_locales_locale_parent_id_" ON "_clinic_pricing_v_version_excluded_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_clinic_pricing_v_version_add_ons_order_idx" ON "_clinic_pricing_v_version_add_ons" USING btree ("_order");
  CREATE INDEX "_clinic_pricing_v_version_add_ons_parent_id_idx" ON "_clinic_pricing_v_version_add_ons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_clinic_pricing_v_version_add_ons_locales_locale_parent_id_u" ON "_clinic_pricing_v_version_add_ons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_clinic_pricing_v_version_payers_order_idx" ON "_clinic_pricing_v_version_payers" USING btree ("_order");
  CREATE INDEX "_clinic_pricing_v_version_payers_parent_id_idx" ON "_clinic_pricing_v_version_payers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_clinic_pricing_v_version_payers_locales_locale_parent_id_un" ON "_clinic_pricing_v_version_payers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_clinic_pricing_v_parent_idx" ON "_clinic_pricing_v" USING btree ("parent_id");
  CREATE INDEX "_clinic_pricing_v_version_version_therapy_idx" ON "_clinic_pricing_v" USING btree ("version_therapy_id");
  CREATE INDEX "_clinic_pricing_v_version_version_clinic_idx" ON "_clinic_pricing_v" USING btree ("version_clinic_id");
  CREATE INDEX "_clinic_pricing_v_version_version_updated_at_idx" ON "_clinic_pricing_v" USING btree ("version_updated_at");
  CREATE INDEX "_clinic_pricing_v_version_version_created_at_idx" ON "_clinic_pricing_v" USING btree ("version_created_at");
  CREATE INDEX "_clinic_pricing_v_version_version__status_idx" ON "_clinic_pricing_v" USING btree ("version__status");
  CREATE INDEX "_clinic_pricing_v_created_at_idx" ON "_clinic_pricing_v" USING btree ("created_at");
  CREATE INDEX "_clinic_pricing_v_updated_at_idx" ON "_clinic_pricing_v" USING btree ("updated_at");
  CREATE INDEX "_clinic_pricing_v_snapshot_idx" ON "_clinic_pricing_v" USING btree ("snapshot");
  CREATE INDEX "_clinic_pricing_v_published_locale_idx" ON "_clinic_pricing_v" USING btree ("published_locale");
  CREATE INDEX "_clinic_pricing_v_latest_idx" ON "_clinic_pricing_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_clinic_pricing_v_locales_locale_parent_id_unique" ON "_clinic_pricing_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinics_hours_days_order_idx" ON "clinics_hours_days" USING btree ("order");
  CREATE INDEX "clinics_hours_days_parent_idx" ON "clinics_hours_days" USING btree ("parent_id");
  CREATE INDEX "clinics_hours_order_idx" ON "clinics_hours" USING btree ("_order");
  CREATE INDEX "clinics_hours_parent_id_idx" ON "clinics_hours" USING btree ("_parent_id");
  CREATE INDEX "clinics_picture_idx" ON "clinics" USING btree ("picture_id");
  CREATE UNIQUE INDEX "clinics_slug_idx" ON "clinics" USING btree ("slug");
  CREATE INDEX "clinics_updated_at_idx" ON "clinics" USING btree ("updated_at");
  CREATE INDEX "clinics_created_at_idx" ON "clinics" USING btree ("created_at");
  CREATE INDEX "clinics__status_idx" ON "clinics" USING btree ("_status");
  CREATE UNIQUE INDEX "clinics_locales_locale_parent_id_unique" ON "clinics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "clinics_rels_order_idx" ON "clinics_rels" USING btree ("order");
  CREATE INDEX "clinics_rels_parent_idx" ON "clinics_rels" USING btree ("parent_id");
  CREATE INDEX "clinics_rels_path_idx" ON "clinics_rels" USING btree ("path");
  CREATE INDEX "clinics_rels_therapies_id_idx" ON "clinics_rels" USING btree ("therapies_id");
  CREATE INDEX "_clinics_v_version_hours_days_order_idx" ON "_clinics_v_version_hours_days" USING btree ("order");
  CREATE INDEX "_clinics_v_version_hours_days_parent_idx" ON "_clinics_v_version_hours_days" USING btree ("parent_id");
  CREATE INDEX "_clinics_v_version_hours_order_idx" ON "_clinics_v_version_hours" USING btree ("_order");
  CREATE INDEX "_clinics_v_version_hours_parent_id_idx" ON "_clinics_v_version_hours" USING btree ("_parent_id");
  CREATE INDEX "_clinics_v_parent_idx" ON "_clinics_v" USING btree ("parent_id");
  CREATE INDEX "_clinics_v_version_version_picture_idx" ON "_clinics_v" USING btree ("version_picture_id");
  CREATE INDEX "_clinics_v_version_version_slug_idx" ON "_clinics_v" USING btree ("version_slug");
  CREATE INDEX "_clinics_v_version_version_updated_at_idx" ON "_clinics_v" USING btree ("version_updated_at");
  CREATE INDEX "_clinics_v_version_version_created_at_idx" ON "_clinics_v" USING btree ("version_created_at");
  CREATE INDEX "_clinics_v_version_version__status_idx" ON "_clinics_v" USING btree ("version__status");
  CREATE INDEX "_clinics_v_created_at_idx" ON "_clinics_v" USING btree ("created_at");
  CREATE INDEX "_clinics_v_updated_at_idx" ON "_clinics_v" USING btree ("updated_at");
  CREATE INDEX "_clinics_v_snapshot_idx" ON "_clinics_v" USING btree ("snapshot");
  CREATE INDEX "_clinics_v_published_locale_idx" ON "_clinics_v" USING btree ("published_locale");
  CREATE INDEX "_clinics_v_latest_idx" ON "_clinics_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_clinics_v_locales_locale_parent_id_unique" ON "_clinics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_clinics_v_rels_order_idx" ON "_clinics_v_rels" USING btree ("order");
  CREATE INDEX "_clinics_v_rels_parent_idx" ON "_clinics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_clinics_v_rels_path_idx" ON "_clinics_v_rels" USING btree ("path");
  CREATE INDEX "_clinics_v_rels_therapies_id_idx" ON "_clinics_v_rels" USING btree ("therapies_id");
  CREATE INDEX "people_roles_order_idx" ON "people_roles" USING btree ("order");
  CREATE INDEX "people_roles_parent_idx" ON "people_roles" USING btree ("parent_id");
  CREATE INDEX "people_credentials_order_idx" ON "people_credentials" USING btree ("_order");
  CREATE INDEX "people_credentials_parent_id_idx" ON "people_credentials" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "people_credentials_locales_locale_parent_id_unique" ON "people_credentials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_picture_idx" ON "people" USING btree ("picture_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_rels_order_idx" ON "people_rels" USING btree ("order");
  CREATE INDEX "people_rels_parent_idx" ON "people_rels" USING btree ("parent_id");
  CREATE INDEX "people_rels_path_idx" ON "people_rels" USING btree ("path");
  CREATE INDEX "people_rels_clinics_id_idx" ON "people_rels" USING btree ("clinics_id");
  CREATE INDEX "_people_v_version_roles_order_idx" ON "_people_v_version_roles" USING btree ("order");
  CREATE INDEX "_people_v_version_roles_parent_idx" ON "_people_v_version_roles" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_credentials_order_idx" ON "_people_v_version_credentials" USING btree ("_order");
  CREATE INDEX "_people_v_version_credentials_parent_id_idx" ON "_people_v_version_credentials" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_people_v_version_credentials_locales_locale_parent_id_uniqu" ON "_people_v_version_credentials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_picture_idx" ON "_people_v" USING btree ("version_picture_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_rels_order_idx" ON "_people_v_rels" USING btree ("order");
  CREATE INDEX "_people_v_rels_parent_idx" ON "_people_v_rels" USING btree ("parent_id");
  CREATE INDEX "_people_v_rels_path_idx" ON "_people_v_rels" USING btree ("path");
  CREATE INDEX "_people_v_rels_clinics_id_idx" ON "_people_v_rels" USING btree ("clinics_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_therapies_id_idx" ON "redirects_rels" USING btree ("therapies_id");
  CREATE INDEX "redirects_rels_conditions_id_idx" ON "redirects_rels" USING btree ("conditions_id");
  CREATE INDEX "redirects_rels_clinics_id_idx" ON "redirects_rels" USING btree ("clinics_id");
  CREATE INDEX "redirects_rels_people_id_idx" ON "redirects_rels" USING btree ("people_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_literature_id_idx" ON "redirects_rels" USING btree ("literature_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_therapies_id_idx" ON "payload_locked_documents_rels" USING btree ("therapies_id");
  CREATE INDEX "payload_locked_documents_rels_conditions_id_idx" ON "payload_locked_documents_rels" USING btree ("conditions_id");
  CREATE INDEX "payload_locked_documents_rels_faqs_id_idx" ON "payload_locked_documents_rels" USING btree ("faqs_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_evidence_id_idx" ON "payload_locked_documents_rels" USING btree ("evidence_id");
  CREATE INDEX "payload_locked_documents_rels_literature_id_idx" ON "payload_locked_documents_rels" USING btree ("literature_id");
  CREATE INDEX "payload_locked_documents_rels_clinic_pricing_id_idx" ON "payload_locked_documents_rels" USING btree ("clinic_pricing_id");
  CREATE INDEX "payload_locked_documents_rels_clinics_id_idx" ON "payload_locked_documents_rels" USING btree ("clinics_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_logo_idx" ON "site_settings" USING btree ("logo_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_version_logo_idx" ON "_site_settings_v" USING btree ("version_logo_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_header_order_idx" ON "navigation_header" USING btree ("_order");
  CREATE INDEX "navigation_header_parent_id_idx" ON "navigation_header" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_header_locales_locale_parent_id_unique" ON "navigation_header_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_header_order_idx" ON "_navigation_v_version_header" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_header_parent_id_idx" ON "_navigation_v_version_header" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_header_locales_locale_parent_id_unique" ON "_navigation_v_version_header_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_locales_locale_parent_id_unique" ON "_navigation_v_version_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "therapies_aliases" CASCADE;
  DROP TABLE "therapies_aliases_locales" CASCADE;
  DROP TABLE "therapies_key_facts" CASCADE;
  DROP TABLE "therapies_key_facts_locales" CASCADE;
  DROP TABLE "therapies_agents" CASCADE;
  DROP TABLE "therapies_agents_locales" CASCADE;
  DROP TABLE "therapies_guidance" CASCADE;
  DROP TABLE "therapies_body_sites" CASCADE;
  DROP TABLE "therapies_targets" CASCADE;
  DROP TABLE "therapies_targets_locales" CASCADE;
  DROP TABLE "therapies_outside_resources" CASCADE;
  DROP TABLE "therapies_outside_resources_locales" CASCADE;
  DROP TABLE "therapies_suitable_for" CASCADE;
  DROP TABLE "therapies_suitable_for_locales" CASCADE;
  DROP TABLE "therapies_contraindications" CASCADE;
  DROP TABLE "therapies_contraindications_locales" CASCADE;
  DROP TABLE "therapies_not_suitable_for" CASCADE;
  DROP TABLE "therapies_not_suitable_for_locales" CASCADE;
  DROP TABLE "therapies_common_effects" CASCADE;
  DROP TABLE "therapies_common_effects_locales" CASCADE;
  DROP TABLE "therapies_serious_effects" CASCADE;
  DROP TABLE "therapies_serious_effects_locales" CASCADE;
  DROP TABLE "therapies_steps_details" CASCADE;
  DROP TABLE "therapies_steps_details_locales" CASCADE;
  DROP TABLE "therapies_steps" CASCADE;
  DROP TABLE "therapies_steps_locales" CASCADE;
  DROP TABLE "therapies_recovery" CASCADE;
  DROP TABLE "therapies_recovery_locales" CASCADE;
  DROP TABLE "therapies_care_cards_signs" CASCADE;
  DROP TABLE "therapies_care_cards_signs_locales" CASCADE;
  DROP TABLE "therapies_care_cards" CASCADE;
  DROP TABLE "therapies_care_cards_locales" CASCADE;
  DROP TABLE "therapies_alternatives" CASCADE;
  DROP TABLE "therapies_alternatives_locales" CASCADE;
  DROP TABLE "therapies_comparisons_rows" CASCADE;
  DROP TABLE "therapies_comparisons_rows_locales" CASCADE;
  DROP TABLE "therapies_comparisons" CASCADE;
  DROP TABLE "therapies_comparisons_locales" CASCADE;
  DROP TABLE "therapies_regulatory" CASCADE;
  DROP TABLE "therapies_regulatory_locales" CASCADE;
  DROP TABLE "therapies_coverage" CASCADE;
  DROP TABLE "therapies_coverage_locales" CASCADE;
  DROP TABLE "therapies" CASCADE;
  DROP TABLE "therapies_locales" CASCADE;
  DROP TABLE "therapies_rels" CASCADE;
  DROP TABLE "_therapies_v_version_aliases" CASCADE;
  DROP TABLE "_therapies_v_version_aliases_locales" CASCADE;
  DROP TABLE "_therapies_v_version_key_facts" CASCADE;
  DROP TABLE "_therapies_v_version_key_facts_locales" CASCADE;
  DROP TABLE "_therapies_v_version_agents" CASCADE;
  DROP TABLE "_therapies_v_version_agents_locales" CASCADE;
  DROP TABLE "_therapies_v_version_guidance" CASCADE;
  DROP TABLE "_therapies_v_version_body_sites" CASCADE;
  DROP TABLE "_therapies_v_version_targets" CASCADE;
  DROP TABLE "_therapies_v_version_targets_locales" CASCADE;
  DROP TABLE "_therapies_v_version_outside_resources" CASCADE;
  DROP TABLE "_therapies_v_version_outside_resources_locales" CASCADE;
  DROP TABLE "_therapies_v_version_suitable_for" CASCADE;
  DROP TABLE "_therapies_v_version_suitable_for_locales" CASCADE;
  DROP TABLE "_therapies_v_version_contraindications" CASCADE;
  DROP TABLE "_therapies_v_version_contraindications_locales" CASCADE;
  DROP TABLE "_therapies_v_version_not_suitable_for" CASCADE;
  DROP TABLE "_therapies_v_version_not_suitable_for_locales" CASCADE;
  DROP TABLE "_therapies_v_version_common_effects" CASCADE;
  DROP TABLE "_therapies_v_version_common_effects_locales" CASCADE;
  DROP TABLE "_therapies_v_version_serious_effects" CASCADE;
  DROP TABLE "_therapies_v_version_serious_effects_locales" CASCADE;
  DROP TABLE "_therapies_v_version_steps_details" CASCADE;
  DROP TABLE "_therapies_v_version_steps_details_locales" CASCADE;
  DROP TABLE "_therapies_v_version_steps" CASCADE;
  DROP TABLE "_therapies_v_version_steps_locales" CASCADE;
  DROP TABLE "_therapies_v_version_recovery" CASCADE;
  DROP TABLE "_therapies_v_version_recovery_locales" CASCADE;
  DROP TABLE "_therapies_v_version_care_cards_signs" CASCADE;
  DROP TABLE "_therapies_v_version_care_cards_signs_locales" CASCADE;
  DROP TABLE "_therapies_v_version_care_cards" CASCADE;
  DROP TABLE "_therapies_v_version_care_cards_locales" CASCADE;
  DROP TABLE "_therapies_v_version_alternatives" CASCADE;
  DROP TABLE "_therapies_v_version_alternatives_locales" CASCADE;
  DROP TABLE "_therapies_v_version_comparisons_rows" CASCADE;
  DROP TABLE "_therapies_v_version_comparisons_rows_locales" CASCADE;
  DROP TABLE "_therapies_v_version_comparisons" CASCADE;
  DROP TABLE "_therapies_v_version_comparisons_locales" CASCADE;
  DROP TABLE "_therapies_v_version_regulatory" CASCADE;
  DROP TABLE "_therapies_v_version_regulatory_locales" CASCADE;
  DROP TABLE "_therapies_v_version_coverage" CASCADE;
  DROP TABLE "_therapies_v_version_coverage_locales" CASCADE;
  DROP TABLE "_therapies_v" CASCADE;
  DROP TABLE "_therapies_v_locales" CASCADE;
  DROP TABLE "_therapies_v_rels" CASCADE;
  DROP TABLE "conditions_aliases" CASCADE;
  DROP TABLE "conditions_aliases_locales" CASCADE;
  DROP TABLE "conditions_symptoms" CASCADE;
  DROP TABLE "conditions_symptoms_locales" CASCADE;
  DROP TABLE "conditions_red_flags" CASCADE;
  DROP TABLE "conditions_red_flags_locales" CASCADE;
  DROP TABLE "conditions" CASCADE;
  DROP TABLE "conditions_locales" CASCADE;
  DROP TABLE "conditions_rels" CASCADE;
  DROP TABLE "_conditions_v_version_aliases" CASCADE;
  DROP TABLE "_conditions_v_version_aliases_locales" CASCADE;
  DROP TABLE "_conditions_v_version_symptoms" CASCADE;
  DROP TABLE "_conditions_v_version_symptoms_locales" CASCADE;
  DROP TABLE "_conditions_v_version_red_flags" CASCADE;
  DROP TABLE "_conditions_v_version_red_flags_locales" CASCADE;
  DROP TABLE "_conditions_v" CASCADE;
  DROP TABLE "_conditions_v_locales" CASCADE;
  DROP TABLE "_conditions_v_rels" CASCADE;
  DROP TABLE "faqs" CASCADE;
  DROP TABLE "faqs_locales" CASCADE;
  DROP TABLE "faqs_rels" CASCADE;
  DROP TABLE "_faqs_v" CASCADE;
  DROP TABLE "_faqs_v_locales" CASCADE;
  DROP TABLE "_faqs_v_rels" CASCADE;
  DROP TABLE "glossary_terms_aliases" CASCADE;
  DROP TABLE "glossary_terms_aliases_locales" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_locales" CASCADE;
  DROP TABLE "glossary_terms_rels" CASCADE;
  DROP TABLE "_glossary_terms_v_version_aliases" CASCADE;
  DROP TABLE "_glossary_terms_v_version_aliases_locales" CASCADE;
  DROP TABLE "_glossary_terms_v" CASCADE;
  DROP TABLE "_glossary_terms_v_locales" CASCADE;
  DROP TABLE "_glossary_terms_v_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "evidence_downgraded_for" CASCADE;
  DROP TABLE "evidence_downgraded_for_locales" CASCADE;
  DROP TABLE "evidence" CASCADE;
  DROP TABLE "evidence_locales" CASCADE;
  DROP TABLE "evidence_rels" CASCADE;
  DROP TABLE "_evidence_v_version_downgraded_for" CASCADE;
  DROP TABLE "_evidence_v_version_downgraded_for_locales" CASCADE;
  DROP TABLE "_evidence_v" CASCADE;
  DROP TABLE "_evidence_v_locales" CASCADE;
  DROP TABLE "_evidence_v_rels" CASCADE;
  DROP TABLE "literature_authors" CASCADE;
  DROP TABLE "literature_differences" CASCADE;
  DROP TABLE "literature" CASCADE;
  DROP TABLE "literature_locales" CASCADE;
  DROP TABLE "_literature_v_version_authors" CASCADE;
  DROP TABLE "_literature_v_version_differences" CASCADE;
  DROP TABLE "_literature_v" CASCADE;
  DROP TABLE "_literature_v_locales" CASCADE;
  DROP TABLE "clinic_pricing_included" CASCADE;
  DROP TABLE "clinic_pricing_included_locales" CASCADE;
  DROP TABLE "clinic_pricing_excluded" CASCADE;
  DROP TABLE "clinic_pricing_excluded_locales" CASCADE;
  DROP TABLE "clinic_pricing_add_ons" CASCADE;
  DROP TABLE "clinic_pricing_add_ons_locales" CASCADE;
  DROP TABLE "clinic_pricing_payers" CASCADE;
  DROP TABLE "clinic_pricing_payers_locales" CASCADE;
  DROP TABLE "clinic_pricing" CASCADE;
  DROP TABLE "clinic_pricing_locales" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_included" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_included_locales" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_excluded" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_excluded_locales" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_add_ons" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_add_ons_locales" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_payers" CASCADE;
  DROP TABLE "_clinic_pricing_v_version_payers_locales" CASCADE;
  DROP TABLE "_clinic_pricing_v" CASCADE;
  DROP TABLE "_clinic_pricing_v_locales" CASCADE;
  DROP TABLE "clinics_hours_days" CASCADE;
  DROP TABLE "clinics_hours" CASCADE;
  DROP TABLE "clinics" CASCADE;
  DROP TABLE "clinics_locales" CASCADE;
  DROP TABLE "clinics_rels" CASCADE;
  DROP TABLE "_clinics_v_version_hours_days" CASCADE;
  DROP TABLE "_clinics_v_version_hours" CASCADE;
  DROP TABLE "_clinics_v" CASCADE;
  DROP TABLE "_clinics_v_locales" CASCADE;
  DROP TABLE "_clinics_v_rels" CASCADE;
  DROP TABLE "people_roles" CASCADE;
  DROP TABLE "people_credentials" CASCADE;
  DROP TABLE "people_credentials_locales" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "people_rels" CASCADE;
  DROP TABLE "_people_v_version_roles" CASCADE;
  DROP TABLE "_people_v_version_credentials" CASCADE;
  DROP TABLE "_people_v_version_credentials_locales" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "_people_v_rels" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "navigation_header" CASCADE;
  DROP TABLE "navigation_header_locales" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation_footer_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "_navigation_v_version_header" CASCADE;
  DROP TABLE "_navigation_v_version_header_locales" CASCADE;
  DROP TABLE "_navigation_v_version_footer" CASCADE;
  DROP TABLE "_navigation_v_version_footer_locales" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_therapies_guidance";
  DROP TYPE "public"."enum_therapies_body_sites";
  DROP TYPE "public"."enum_therapies_contraindications_kind";
  DROP TYPE "public"."enum_therapies_common_effects_frequency";
  DROP TYPE "public"."enum_therapies_serious_effects_frequency";
  DROP TYPE "public"."enum_therapies_care_cards_level";
  DROP TYPE "public"."enum_therapies_regulatory_status";
  DROP TYPE "public"."enum_therapies_coverage_status";
  DROP TYPE "public"."enum_therapies_kind";
  DROP TYPE "public"."enum_therapies_mechanism_certainty";
  DROP TYPE "public"."enum_therapies_sessions_interval_unit";
  DROP TYPE "public"."enum_therapies_status";
  DROP TYPE "public"."enum__therapies_v_version_guidance";
  DROP TYPE "public"."enum__therapies_v_version_body_sites";
  DROP TYPE "public"."enum__therapies_v_version_contraindications_kind";
  DROP TYPE "public"."enum__therapies_v_version_common_effects_frequency";
  DROP TYPE "public"."enum__therapies_v_version_serious_effects_frequency";
  DROP TYPE "public"."enum__therapies_v_version_care_cards_level";
  DROP TYPE "public"."enum__therapies_v_version_regulatory_status";
  DROP TYPE "public"."enum__therapies_v_version_coverage_status";
  DROP TYPE "public"."enum__therapies_v_version_kind";
  DROP TYPE "public"."enum__therapies_v_version_mechanism_certainty";
  DROP TYPE "public"."enum__therapies_v_version_sessions_interval_unit";
  DROP TYPE "public"."enum__therapies_v_version_status";
  DROP TYPE "public"."enum__therapies_v_published_locale";
  DROP TYPE "public"."enum_conditions_region";
  DROP TYPE "public"."enum_conditions_status";
  DROP TYPE "public"."enum__conditions_v_version_region";
  DROP TYPE "public"."enum__conditions_v_version_status";
  DROP TYPE "public"."enum__conditions_v_published_locale";
  DROP TYPE "public"."enum_faqs_topic";
  DROP TYPE "public"."enum_faqs_stage";
  DROP TYPE "public"."enum_faqs_status";
  DROP TYPE "public"."enum__faqs_v_version_topic";
  DROP TYPE "public"."enum__faqs_v_version_stage";
  DROP TYPE "public"."enum__faqs_v_version_status";
  DROP TYPE "public"."enum__faqs_v_published_locale";
  DROP TYPE "public"."enum_glossary_terms_status";
  DROP TYPE "public"."enum__glossary_terms_v_version_status";
  DROP TYPE "public"."enum__glossary_terms_v_published_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_evidence_downgraded_for_reason";
  DROP TYPE "public"."enum_evidence_direction";
  DROP TYPE "public"."enum_evidence_certainty";
  DROP TYPE "public"."enum_evidence_absolute_per";
  DROP TYPE "public"."enum_evidence_status";
  DROP TYPE "public"."enum__evidence_v_version_downgraded_for_reason";
  DROP TYPE "public"."enum__evidence_v_version_direction";
  DROP TYPE "public"."enum__evidence_v_version_certainty";
  DROP TYPE "public"."enum__evidence_v_version_absolute_per";
  DROP TYPE "public"."enum__evidence_v_version_status";
  DROP TYPE "public"."enum__evidence_v_published_locale";
  DROP TYPE "public"."enum_literature_csl_type";
  DROP TYPE "public"."enum_literature_design";
  DROP TYPE "public"."enum_literature_population";
  DROP TYPE "public"."enum_literature_verification";
  DROP TYPE "public"."enum_literature_update_status";
  DROP TYPE "public"."enum_literature_status";
  DROP TYPE "public"."enum__literature_v_version_csl_type";
  DROP TYPE "public"."enum__literature_v_version_design";
  DROP TYPE "public"."enum__literature_v_version_population";
  DROP TYPE "public"."enum__literature_v_version_verification";
  DROP TYPE "public"."enum__literature_v_version_update_status";
  DROP TYPE "public"."enum__literature_v_version_status";
  DROP TYPE "public"."enum__literature_v_published_locale";
  DROP TYPE "public"."enum_clinic_pricing_unit";
  DROP TYPE "public"."enum_clinic_pricing_variant";
  DROP TYPE "public"."enum_clinic_pricing_currency";
  DROP TYPE "public"."enum_clinic_pricing_status";
  DROP TYPE "public"."enum__clinic_pricing_v_version_unit";
  DROP TYPE "public"."enum__clinic_pricing_v_version_variant";
  DROP TYPE "public"."enum__clinic_pricing_v_version_currency";
  DROP TYPE "public"."enum__clinic_pricing_v_version_status";
  DROP TYPE "public"."enum__clinic_pricing_v_published_locale";
  DROP TYPE "public"."enum_clinics_hours_days";
  DROP TYPE "public"."enum_clinics_status";
  DROP TYPE "public"."enum__clinics_v_version_hours_days";
  DROP TYPE "public"."enum__clinics_v_version_status";
  DROP TYPE "public"."enum__clinics_v_published_locale";
  DROP TYPE "public"."enum_people_roles";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_roles";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_redirects_kind";`)
}
