import { UnsavedText as UnsavedText_86f9979e50ce350d548b3094e324d49b } from '../../../../src/core/unsaved/admin/unsaved-text.tsx'
import { RowLabel as RowLabel_1ea52f5aed70624a3b117149a85fbbac } from '../../../../src/core/admin/row-label.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { HandOverFeatureClient as HandOverFeatureClient_e92c9d457a61283ef7ca6bdd95caac34 } from '../../../../src/core/rich-text/admin/hand-over-feature.tsx'
import { CitingFeatureClient as CitingFeatureClient_35468fbc2e21d73c8399e503c21e4998 } from '../../../../src/citations/admin/citing-feature.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReferencePicker as ReferencePicker_6a8b3b596182fbb9b63c1c26f5672bee } from '../../../../src/citations/admin/picker/reference-picker.tsx'
import { CitationLabel as CitationLabel_34316412bb733be717b3fadc208e6194 } from '../../../../src/citations/admin/citation-label.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitesNotice as CitesNotice_83260eb7516dc44d0658908a2f8ee0d7 } from '../../../../src/citations/admin/cites-notice.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_0116d6b2b335c38a6a6fd54c36f6dca9 } from '../../../../src/core/admin/block-label.tsx'
import { ReviewPanel as ReviewPanel_18fae8592fb2f968e2ff989427de1325 } from '../../../../src/editorial/review/admin/review-panel.tsx'
import { TranslationNote as TranslationNote_74405da88a31c8625a5a382e58f1c77f } from '../../../../src/editorial/translation/admin/translation-note.tsx'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { EditorPanel as EditorPanel_3264f3bc1da6b967cc5a974d2ca973ae } from '../../../../src/editorial/panel/editor-panel.tsx'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { DocumentTools as DocumentTools_557ed8ce6cc1c4bb4f6e201efd7caa08 } from '../../../../src/core/dependants/admin/document-tools.tsx'
import { PreviewLinks as PreviewLinks_02963c4afe21cfd1d9d889a6ae7a0b57 } from '../../../../src/core/preview/admin/preview-links.tsx'
import { HistoryView as HistoryView_6405f5e644a655ac4e9a5169fc71aca3 } from '../../../../src/core/history/admin/history-view.tsx'
import { PatientSentence as PatientSentence_c3687acd2fa2a9964294f27e47b96fe8 } from '../../../../src/collections/evidence/admin/patient-sentence.tsx'
import { VerificationPanel as VerificationPanel_ffa123bc65a1d7aa753681d0f44b79dd } from '../../../../src/collections/reference/admin/verification-panel.tsx'
import { WhereUsed as WhereUsed_d6e38ecd92b992a7a19b4e50d3f1183b } from '../../../../src/collections/reference/admin/where-used.tsx'
import { ImportLink as ImportLink_c5127199235b03fd1aece4ed46534d19 } from '../../../../src/collections/reference/admin/import-link.tsx'
import { ImportView as ImportView_fd3e3fe888db815306b17e6468bd698f } from '../../../../src/collections/reference/admin/import-view.tsx'
import { MoneyField as MoneyField_a66f1f56e952eae2ab12a9758f99007c } from '../../../../src/collections/clinic-pricing/admin/money-field.tsx'
import { ExportLinks as ExportLinks_48a10a4598b475ab3bb0dc97ee207b32 } from '../../../../src/collections/audit-event/admin/export-links.tsx'
import { OutsideCell as OutsideCell_332fc7c9600bd69304d2b011a913bce1 } from '../../../../src/collections/link-check/admin/cells.tsx'
import { StandsInCell as StandsInCell_332fc7c9600bd69304d2b011a913bce1 } from '../../../../src/collections/link-check/admin/cells.tsx'
import { CheckNow as CheckNow_2d3de7c17f019361fbc87c073ce05ef0 } from '../../../../src/collections/link-check/admin/check-now.tsx'
import { ColourField as ColourField_e1b662767bab1072c254639ce26240f3 } from '../../../../src/collections/site-settings/admin/colour-field.tsx'
import { Icon as Icon_83e9e6a99ea2b2bef10617583267062e } from '../../../../src/core/admin/icon.tsx'
import { Logo as Logo_f1548620bf3a47c57163e557eb48216e } from '../../../../src/core/admin/logo.tsx'
import { Welcome as Welcome_3b497f6751b907b8f59aff541f783653 } from '../../../../src/core/admin/welcome.tsx'
import { Dashboard as Dashboard_61a214ea2077337190546fe021c1fedc } from '../../../../src/editorial/dashboard/admin/dashboard.tsx'
import { LoginWelcome as LoginWelcome_0e7153434c1464db598e7635df2c65f3 } from '../../../../src/core/admin/login-welcome.tsx'
import { FindWayBack as FindWayBack_9a600e0db67a1f090c40e3d028226816 } from '../../../../src/core/unsaved/admin/find-way-back.tsx'
import { ForgetOnSignOut as ForgetOnSignOut_7800218fc51cf45ec5394c16cc795028 } from '../../../../src/core/unsaved/admin/forget-on-sign-out.tsx'
import { KeepDrawnParts as KeepDrawnParts_c9d37d41ae8320bd42e7cd2b29c64145 } from '../../../../src/core/unsaved/admin/keep-drawn-parts.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/core/unsaved/admin/unsaved-text.tsx#UnsavedText": UnsavedText_86f9979e50ce350d548b3094e324d49b,
  "/src/core/admin/row-label.tsx#RowLabel": RowLabel_1ea52f5aed70624a3b117149a85fbbac,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/core/rich-text/admin/hand-over-feature.tsx#HandOverFeatureClient": HandOverFeatureClient_e92c9d457a61283ef7ca6bdd95caac34,
  "/src/citations/admin/citing-feature.tsx#CitingFeatureClient": CitingFeatureClient_35468fbc2e21d73c8399e503c21e4998,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/citations/admin/picker/reference-picker.tsx#ReferencePicker": ReferencePicker_6a8b3b596182fbb9b63c1c26f5672bee,
  "/src/citations/admin/citation-label.tsx#CitationLabel": CitationLabel_34316412bb733be717b3fadc208e6194,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/citations/admin/cites-notice.tsx#CitesNotice": CitesNotice_83260eb7516dc44d0658908a2f8ee0d7,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/core/admin/block-label.tsx#BlockLabel": BlockLabel_0116d6b2b335c38a6a6fd54c36f6dca9,
  "/src/editorial/review/admin/review-panel.tsx#ReviewPanel": ReviewPanel_18fae8592fb2f968e2ff989427de1325,
  "/src/editorial/translation/admin/translation-note.tsx#TranslationNote": TranslationNote_74405da88a31c8625a5a382e58f1c77f,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/editorial/panel/editor-panel.tsx#EditorPanel": EditorPanel_3264f3bc1da6b967cc5a974d2ca973ae,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/core/dependants/admin/document-tools.tsx#DocumentTools": DocumentTools_557ed8ce6cc1c4bb4f6e201efd7caa08,
  "/src/core/preview/admin/preview-links.tsx#PreviewLinks": PreviewLinks_02963c4afe21cfd1d9d889a6ae7a0b57,
  "/src/core/history/admin/history-view.tsx#HistoryView": HistoryView_6405f5e644a655ac4e9a5169fc71aca3,
  "/src/collections/evidence/admin/patient-sentence.tsx#PatientSentence": PatientSentence_c3687acd2fa2a9964294f27e47b96fe8,
  "/src/collections/reference/admin/verification-panel.tsx#VerificationPanel": VerificationPanel_ffa123bc65a1d7aa753681d0f44b79dd,
  "/src/collections/reference/admin/where-used.tsx#WhereUsed": WhereUsed_d6e38ecd92b992a7a19b4e50d3f1183b,
  "/src/collections/reference/admin/import-link.tsx#ImportLink": ImportLink_c5127199235b03fd1aece4ed46534d19,
  "/src/collections/reference/admin/import-view.tsx#ImportView": ImportView_fd3e3fe888db815306b17e6468bd698f,
  "/src/collections/clinic-pricing/admin/money-field.tsx#MoneyField": MoneyField_a66f1f56e952eae2ab12a9758f99007c,
  "/src/collections/audit-event/admin/export-links.tsx#ExportLinks": ExportLinks_48a10a4598b475ab3bb0dc97ee207b32,
  "/src/collections/link-check/admin/cells.tsx#OutsideCell": OutsideCell_332fc7c9600bd69304d2b011a913bce1,
  "/src/collections/link-check/admin/cells.tsx#StandsInCell": StandsInCell_332fc7c9600bd69304d2b011a913bce1,
  "/src/collections/link-check/admin/check-now.tsx#CheckNow": CheckNow_2d3de7c17f019361fbc87c073ce05ef0,
  "/src/collections/site-settings/admin/colour-field.tsx#ColourField": ColourField_e1b662767bab1072c254639ce26240f3,
  "/src/core/admin/icon.tsx#Icon": Icon_83e9e6a99ea2b2bef10617583267062e,
  "/src/core/admin/logo.tsx#Logo": Logo_f1548620bf3a47c57163e557eb48216e,
  "/src/core/admin/welcome.tsx#Welcome": Welcome_3b497f6751b907b8f59aff541f783653,
  "/src/editorial/dashboard/admin/dashboard.tsx#Dashboard": Dashboard_61a214ea2077337190546fe021c1fedc,
  "/src/core/admin/login-welcome.tsx#LoginWelcome": LoginWelcome_0e7153434c1464db598e7635df2c65f3,
  "/src/core/unsaved/admin/find-way-back.tsx#FindWayBack": FindWayBack_9a600e0db67a1f090c40e3d028226816,
  "/src/core/unsaved/admin/forget-on-sign-out.tsx#ForgetOnSignOut": ForgetOnSignOut_7800218fc51cf45ec5394c16cc795028,
  "/src/core/unsaved/admin/keep-drawn-parts.tsx#KeepDrawnParts": KeepDrawnParts_c9d37d41ae8320bd42e7cd2b29c64145,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
