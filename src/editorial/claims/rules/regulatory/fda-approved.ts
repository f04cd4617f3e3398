import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const fdaApproved: Rule = {
  id: 'fda-approved-procedure',
  category: 'regulatory',
  severity: 'block',
  name: 'Approval of a procedure, or as proof of safety',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @authority ~3 @approve ~4 @novel|treatments|laser|technology|relief|injections|for
      @authority ~1 @approve $|!|,|.|:|and|✅
      approved list > ~6 safety|safe
      @novel|it|this|our|which|that|treatment|technology|everything|all|is|are|therapies|lasers|sugar|lidocaine|dextrose|drips|peptides|ingredients ~6 @approve ~2 ( by|from|of|through|with ) ~3 @authority
      @novel|it|this|our|everything|which|that|we|have|has|carries|with|earned|won|got|received|given|granted|enjoys|holds|under ~6 @authority ~2 @approve
      @authority ~4 @approve ~2 ( this|our|it|the|these|all|its|of ) ~3 @novel|it|technique|us
      @authority ( approves|approved|cleared|has approved|licensed|gave|gives|signed|recognises|recognizes|says yes|trusts|backs|authorised|authorized ) ~2 ( this|our|it|these|us|to|off|ketamine|ozone )
      fully|federally|officially|government|nhs|medically|duly|legally|now|medicare|ce ~1 approved|authorised|authorized|licensed|cleared|recognised|endorsed ~3 @novel|treatment|for|by
      @drug ~10 ( is|are|was|has_been|being ) ~3 @approve ~20 ( safe|so|therefore|harmless|confident|confidence|sure|trust|which means|that why|peace of mind|nothing to fear|know|no danger|no risk|not harm|reassur* )
      ( because|since|as ) ~6 @drug|it|everything|the ~6 @approve ~16
      @authority ~2 @approve ~14 ( safe|so you|therefore|harmless|confident|confidence|sure|trust|peace of mind|reassur*|safety|not harm|no way )
      ( safe|safety|confident|trust|confidence|peace of mind|harmless ) ~10 @authority ~3 @approve
      would ~2 @authority ~3 @approve
      ( approved|cleared|authorised|authorized|passed|licensed|endorsed|certified|sanctioned|blessed ) by ~2 @authority
      @approve|approval|blessing|nod|seal|stamp|thumbs_up|green_light|go_ahead ~4 ( of|from|by ) ~2 @authority
      ^ ( yes|it is|absolutely|of course|fully|certainly|indeed ) < @authority ~3 @approve ~6 ?
      ( is|are|does|has|have|do ) ~6 @authority ~4 @approve ~8 ? > ^ ( yes|absolutely|it is|of course|fully|certainly|definitely|indeed )
      full|complete|official|total @authority @approve
      ( carries|carry|bears|bear|has|have|holds|wears|earned|won|received|got|with ~2 ) @authority ~2 ( stamp|seal|nod|blessing|approval|mark|backing|go_ahead|green_light|thumbs_up|okay|ok )
      @authority ~1 ( has|have|had )? ~1 ( given|gave|granted|awarded ) ~5 ( blessing|approval|nod|green_light|go_ahead|stamp|seal|ok|okay|licence|license|thumbs_up|clearance )
      @authority ~1 @approve @treatment|prp|laser|acupuncture|drips|fillers|ozone
      = ^ ~2 approved|cleared|licensed|authorised|authorized|certified by ~2 @authority ~1 for ~4 &! not|only|adults|children
    `),
    unless: lines(`
      approved none
      not|no|never|nor|neither|none|nobody|without|lacks|lack|yet ~6 @approve|registered &! not only|just|merely &! @approve ~20 ( so|therefore|no danger|not harm|harmless|nothing to fear|no risk|no way|no_other )
      @approve ~10 ( not|no|never|not|nothing|nobody ) &! ( safe|not harm|cannot harm|nothing to fear|no risk|no danger|no way|nobody else|no_other )
      except|other_uses|other_purposes|certain_conditions_only|a_different_use|different_use|off_label
      @drug ~3 ( is|are|was|being ) ~2 @approve ~2 ( for|as|to ) ~16 &! safe|so|therefore|joint|joints|knee|prolotherapy|because|since|confident|trust|which_means|it_follows|sure
      @authority @approve ~1 ( for|as ) ~2 ( use|only|adults|children|weight|source|a source|treating|depression|wrinkles|calories|severe|moderate|the treatment of|treatment resistant ) &! safe|so|therefore|prolotherapy
      semaglutide|wegovy|duloxetine|pregabalin|capsaicin|tirzepatide|esketamine|botulinum|finasteride|minoxidil|medicines|medications|drugs ~14 ( for|to treat|as|in ) &! safe|so|therefore|our
      @authority @approve treatments|drugs|medicines|options for|include ~14 include|includes|are|such
      not everything|check|how_to_check|red_flag|ask_whether|ask_if|ask_which|ask_how|ask_why|ask_what|ask_your|whether|if|tell_you|mean|what_does|myth|beware|wary|warning|warned|claims|claim|sold_as|marketed|pretend
      @approve substances|substance|sugar|drug &! safe|therefore|so|because|since
      which says|tells|means nothing
      vaccine|vaccines|imaging|monoclonal|antibody|insulin|statin|antibiotic|antiviral|inhaler|chemotherapy
      approved ~1 ( two|three|four|five|several|some|many|the_drug|the_first_drug|a_drug|drugs|medicines|a_medicine )
    `),
  },
  es: {
    frames: lines(`
      aprobado|aprobada|aprobados|aprobadas|autorizado|autorizada|autorizados|autorizadas|homologado|avalado|avalada|certificado|certificada ~5 por ~3 @autoridad
      aprobacion|autorizacion|visto_bueno|aval|respaldo ~4 @autoridad
      @autoridad ~3 ( aprobo|aprueba|aprobado|aprobada|autorizo|autoriza|avala|respalda|autorizado )
    `),
    unless: lines(`
      no|ningun|ninguna|nunca|sin|ni ~8 ( aprobado|aprobada|aprobados|aprobacion|autorizado|autorizada|autorizacion|aval* ) &! ningun peligro|riesgo &! sin riesgo|riesgos
      @autoridad ~8 no &! no tiene|hay|puede
      registrado|ojo|significa|desconfie
    `),
  },
  why: 'The FDA approves drugs and clears devices for stated uses; it does not approve a procedure, and the approval of a substance for one use says nothing of its safety in another.',
  source: 'FDA: "Is it really FDA approved?"; 21 CFR 202.1; FDA guidance on off-label promotion',
  suggestion: 'Say both halves: "The drug is approved for other uses. This procedure itself is not FDA-approved."',
  examples: {
    en: {
      flag: [
        'Prolotherapy is FDA-approved.',
        'Our FDA-approved laser treatment is here.',
        'Stem cell therapy has FDA approval.',
        'Dextrose is FDA-approved for veins; therefore it is considered safe in joints.',
        'The drug is approved by the FDA, so you can be confident.',
        'Because ketamine is FDA-approved, our infusions are safe.',
        'The FDA has approved this procedure.',
        'Is the procedure FDA-approved? Yes.',
      ],
      pass: [
        'The procedure itself is not FDA-approved.',
        'Dextrose is FDA-approved as a source of calories.',
        'Prolotherapy uses dextrose, which is approved for other uses.',
        'Is shockwave therapy FDA-approved?',
        'FDA-approved? No.',
        'No exosome product is approved by the FDA.',
        'Duloxetine is approved for painful diabetic neuropathy.',
        'FDA-approved treatments for this condition include duloxetine.',
        'The FDA has not approved stem cell injections for arthritis.',
      ],
    },
    es: {
      flag: ['La proloterapia está aprobada por la FDA.'],
      pass: ['La proloterapia no está aprobada por la FDA.'],
    },
  },
};
