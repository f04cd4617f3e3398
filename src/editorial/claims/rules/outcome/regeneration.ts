import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const regeneration: Rule = {
  id: 'regeneration',
  category: 'outcome',
  severity: 'block',
  name: 'Regenerates or repairs tissue',
  liftedBy: [...spoken, 'hedge'],
  en: {
    frames: lines(`
      @strongRegrow ~5 @tissue|@damage|@part
      repair|repairs|repairing|repaired|restore|restores|restoring|restored|heal|heals|replace|replaces|replacing|mend|mends|mended|mending|reverse|reverses|reversing|reversed|patch|patches|refill|rejuvenates|rebuilds|fixes|undo|undoes|revive|revives ~5 @tissue|@damage
      @tissue|@damage ~5 @be ~2 regenerated|rebuilt|regrown|repaired|restored|renewed|mended|reconstructed|reversed|healed|reborn|replaced|reknit
      @tissue|meniscus|disc ~4 ( will|can|to|helps|help|let|begin|start|starts|begins|have|has|do ) ~2 regenerate|regrow|rebuild|mend|mended|heal_themselves|grow_back|repair_themselves|repair_itself|renew|come_back|recover|knit|rebuild_itself|regrown|regenerates
      @tissue|meniscus ~3 grow|grows|grew|come_back|comes_back|came_back ~2 again|to_life|thicker|stronger|fuller|$|!
      @tissue|nerves|roots|follicles regenerates|regrows|rebuilds|mends|regenerate|regrow|rebuild
      @tissue|joint|nerve|cell|hair|cartilage|collagen|disc|bone|ligament|tendon ~1 regeneration|regrowth|rebuilding|restoration|renewal|regenerating|regeneratively
      regeneration|regrowth|rebuilding|renewal|restoration|repair|regenerating|regrowing of ~4 @tissue|@damage|@part
      tissue|nerve|cartilage|cellular|cell|tendon|ligament|joint|disc|dna|muscle repair !!surgery
      ( stimulate|stimulates|stimulating|trigger|triggers|promote|promotes|promoting|activate|activates|kick|start|starts|speed|speeds|accelerate|accelerates|boost|boosts|encourage|encourages|cause|causes|induce|induces|drive|drives ) ~5 regeneration|regrowth|repair|renewal|healing|rebuild|regenerate|collagen|new|growth ~3 @tissue|@part|growth|cells|$
      ( stimulate|stimulates|trigger|triggers|promote|promotes|activate|activates|speed|speeds|accelerate|accelerates|boost|boosts|encourage|encourages|induces ) ~3 regeneration|regrowth|tissue_repair|nerve_repair|cell_renewal|tissue_growth|new_cartilage|hair_growth|new_tissue|healing_cascade
      ( grow|grows|growing|grew|make|makes|making|build|builds|building|produce|produces|create|creates|form|forms|lay|lays|laying|get|delivers|generate|generates ) ~3 @fresh ~3 @tissue
      ( grow|grows|growing|make|makes|making|create|creates|build|builds ) ~1 ( its|their|your ) ~1 own ~2 @tissue
      @regrowth ~3 @tissue|@part|in|from|of|therapy|power|medicine|results|begins|within|weeks|process
      regenerative ~2 @treatment|power|properties|effect|benefits|healing|injections|care|clinic|solution
      self_healing|repair|regenerating ~3 joint|cartilage|power|mechanism
      knit|knits|knitting ~3 @tissue
      regenerate|regrow|rejuvenate|rebuild your|the|his|her|what|worn|damaged|from
      regenerates|regrows|rebuilds|regenerate|regrow|regrown
      replace|replaces|replacing|restore|restores|restoring|rebuild|rebuilds|give|gives|giving ~2 back? what ~8 taken|lost|worn|away|destroyed|destroy
      ( turn|turns|turning|roll|rolls|rolling|wind|winds ) back ~2 ( the clock ~2 ) on ~2 @tissue|@part
      bring|brings|bringing|brought ~4 back to life
      cartilage|disc|discs|bone|ligament|collagen|tendon|nerves ~4 ( grow|grows|regrow|regrows|plumps|rehydrate|rehydrates|rejuvenate )
      ( torn|worn|damaged|degenerated|lost|dead|injured|frayed ) @tissue ~3 ( knit|knits|heals|mends|rebuilds|recover|recovers|is mended|grow|grows|regenerate|regenerates )
      ( will|have|has|to|'ll ) ~1 ( mended|mend|healed|regrown|regenerated|rebuilt|knit ) & @tissue
      new|fresh|healthy|young ~1 @tissue ~1 ( sprout|sprouts|grow|grows|form|forms|appear|appears|develop|develops|emerge|emerges|take_over|takes_over|sprouting|growing|forming )
      make|makes|making|leave|leaves|turn|turns ~2 ( loose|weak|damaged|worn|torn|old|thin|frayed|slack|tired|dead|lax ) ~1 @tissue ~2 ( tight|strong|whole|new|healthy|young|firm|supple|stronger|thick|again )
      ( rebuild|rebuilds|rebuilding|repair|repairing|restore|restoring|replace|replacing|renew|renewing|regrow|regrowing|mend|mending|undo|undoing ) what ~4
      ( second|new|fresh|another ) ~1 ( life|lease ) & @tissue|@part &! transplant
      ( wake|wakes|waking|awaken|awakens|rouse|revive|reactivate|reactivates|reawaken|kick_start|switch_on|switches_on ) ~1 up? ~2 ( dormant|sleeping|dead|lazy|tired|inactive ) ~1 ( @tissue|cells|follicles|roots|stem )
      ( bring|brings|win|wins|get|gets|give|gives ) ~2 lost? @tissue ~1 back
      put|puts|putting ~2 ( bounce|spring|cushion|life|cushioning|strength|padding ) back ~1 ( into|in ) ~3 @tissue|@part
      @tissue loss|damage|wear ~8 ( filled|reversed|rebuilt|repaired|restored|made_good|undone )
      ( renew|renews|replenish|replenishes|refresh|refreshes ) ~2 ( egg|eggs|supply|reserve|@tissue )
      ( younger|rejuvenated|renewed|reborn ) ~1 @tissue|@part|ovary|ovaries|womb|cells : ~1
      ( raw materials|building blocks|fuel|tools|signal|instructions ) ~2 to ~1 ( rebuild|repair|regrow|regenerate|renew|heal )
      disc|discs|nerve|nerves|cartilage|tendon|tendons|joint|joints|ligaments|knee|knees can ~1 heal|recover|regrow|mend|regenerate & our|we|us|@namedTreatment
      ( fill|fills|filling|top|tops|pad|pads ) ~1 up? ~2 ( worn|damaged|thin|empty|dry|torn ) ~1 @tissue|@part ~2 ( with )? ~2 ( healthy|new|fresh|young ) ~2
      ( thicken|thickens|plump|plumps|pump|pumps|rehydrate|rehydrates|inflate|inflates|lengthen ) ~2 ( the|your|worn|flat|thin|@fresh )? ~1 ( disc|discs|cartilage|tendon|ligament|ligaments|meniscus|joint )
      @tissue|@part|they|it rebuild|rebuilds|repair|repairs|regrow|regrows|regenerate|regenerates|renew|renews|mend|mends themselves|itself
      ( turn|turns|turning|roll|rolls|wind|winds|set|sets|take|takes ) back ~1 ( years|decades|the years|the clock|time ) ~6 @part|@tissue|wear|damage|joint|joints
      rejuvenate|rejuvenates|rejuvenating|rejuvenated|renew|renews|revive|revives ~2 ( ovary|ovaries|womb|testicles|egg|eggs|organ|organs|cells|tissue|@tissue|@part )
      @tissue ~5 ( comes|come|came|grows|grew|springs ) back ~1 ( with|thanks|to|after|in|under|when )
      = not grow ~6 own > ^ ( with ~4 ) ( they|it ) ( do|does|can|will )
      tells|tell|instructs|teaches|teach|signals|orders|get|gets|coaxes|coax|prompts|prompt|trigger|triggers|make|makes|helps|persuade|persuades ~3 @tissue|cells|follicles|body ~1 to? ( grow|regrow|rebuild|repair|regenerate|renew|heal|multiply|divide ) ~2 !!slowly
      @tissue|cartilage ~2 ( returns|return|reappears|reappear|is_back|regrown ) ~4 ( scan|mri|x_ray|to|in|on|after )
      watch ~2 ( lost|new|fresh )? ~1 @tissue ~2 ( return|grow|come|regrow|form|appear )
      turn|turns|turning|transform|transforms ~1 ( thinning|thin|bald|bare|patchy|brittle|sparse ) ~2 into ~2 ( thick|full|lush|strong|dense|healthy )
      ( dead|dying|damaged|lost|sleeping ) ~1 @tissue|nerves|follicles ~1 ( come|comes|spring|springs|wake|wakes|are|is ) ~1 ( alive|back|up|reborn|revived|to_life )
      ( tendon|cartilage|ligament|disc|nerve|meniscus|joint|bone ) ~2 ( is|are ) ~1 whole ~1 again
      ( back|grow|grows|return ) ~2 to ( when|how|what|the_way|where ) ~2 ( you|it|they ) ~1 ( were|was ) ~1 ( thirty|twenty|forty|young|eighteen )
      wind|winds|winding|turn|turns|turned ~3 back to ~2 ( when|thirty|twenty|youth )
      give|gives|giving ~3 ( knees|knee|hips|skin|hair|back|joints|eyes ) of ~1 ( twenty|ten|thirty|your|a )
      as thick|strong|good|full|firm as ~1 it|they ~1 once|ever was|were
    `),
    unless: lines(`
      surgery|surgeon|surgical|stitches|operation|hernia|suture|keyhole|arthroscop* ~12 repair|repairs|repaired|restore|replace|fix|reattach*
      repair|repairs|repaired|restored|replaced ~6 surgery|surgeon|stitches|operation|hernia|keyhole|tooth|crown|filling|implant
      sleep|rest|exercise|loading|food|protein|body|skin ~4 repair|repairs|heal|heals|renew|renews|recover|grow ~3 itself|themselves|muscle|small|own|tissue|by
      ( the|your|your own|a healthy ) body|skin|bone|bones|muscle|hair|nails|liver ~3 repairs|heals|renews|replaces|repair|grows|grow|mends ~4
      by itself|themselves
      on its|their own
      graze|broken_bone|wound|wounds|scab|blister
      tooth|teeth|crown|filling|bridge|denture|implant|implants|bridges & replace|replaces|restore|restores|replacing|repair
      replace|replaced|replacing ~2 knee|hip|joint
      rats|mice|rabbit|rabbits|horses|harvard
      exosome|exosome_free|the_name|asked ~4 if
      is_a_phrase|the_phrase|scientists|researchers|studying|researching|whether|one_day|laboratory|hope|hoped|evidence_that|proof_that|claims|claim
      rebuild strength|fitness|confidence|muscle|trust|stamina|gradually
      regenerative ~2 ( is|means|describes|covers|refers ) ~3 ( term|word|name|label|field|phrase|to|research|not )
      shaving|waxing|hair_removal|plucking|threading|laser_hair ~12
      experts|surgeons|specialists|doctors|society|field|surgeon|names ~2 hair restoration
      hair restoration surgery|surgeon|surgeons|clinic|clinics|specialists|doctor|society
      heal|heals|recover|recovers|mend|mends ~4 ( slowly|poorly|partly|incompletely|with_scar|which_takes|by_scarring|only_in_part )
      if they|it grow|grows|heal|heals|come|recover back|at_all|again|fully
      grow back slowly|by_themselves|in_time|after_chemotherapy|partly|only
      has|have ~1 ( little|no|limited|hardly|poor ) ~2 ( ability|capacity|blood|power|way )
      name ~1 regenerative
      restore|restores|restoring ~2 ( blood_flow|rhythm|normal_heart|heart_rhythm|breathing|oxygen|circulation|fluids|hearing|sight|balance|normal )
      replace|replaces|replaced|replacing ~4 ( the_work|function|kidneys|heart|valve|lung|liver|hormones|fluids|iron|blood|with_scar|diseased|by_scar|by_fat )
      ( body|marrow|pancreas|glands|kidneys ~2 ) ( make|makes|produce|produces )
      transfusion|transplant|transplants|gene_therapy
      ( body|marrow|cells|pancreas ~2 ) ( builds|build|creates|create|form|forms )
      tumors|tumours|tumor|tumour|cancer|retina|fibroids|lymphocytes
      protein|vitamins|nutrients|sleep|food ~12 repair|build|grow
      needs|need|takes|take ~2 ( months|weeks|time|years|rest ) to recover|heal|mend
    `),
  },
  es: {
    frames: lines(`
      @regenerar ~5 @tejido|@parte|dano|danado|danada
      @regenerar el|la|los|las|su|sus|tu
      regeneracion|reparacion|reconstruccion|renovacion ~3 @tejido|tisular|celular|articular|nerviosa|@parte
      hace|hacen|hacer|hacemos crecer|renacer|nacer ~3 @tejido
      @tejido ~4 se regenera|regeneran|regenerara|reconstruye|repara|recupera|renueva
      @tejido ~3 nuevo|nueva|nuevos & crea|crear|genera|generan|crece|crecer|forma|forman|producir|produce|fabrica
      devuelve|devuelven ~3 @tejido|vida ~4
      medicina|terapia|tratamiento|poder|tratamientos regenerativa|regenerativo|regeneradora|regenerador|regenerativos
      ( haga|haz|hara|hacemos|lograr|logra ) ~2 ( crecer|renacer|nacer|brotar ) ~2 @tejido
      celulas|cartilago|neuronas|articulaciones|tejido|tejidos|fibras|colageno ~1 nuevas|nuevos|nuevo|nueva|renovadas|renovado
    `),
    unless: lines(`
      quirurgic*|sutura|protesis|hay_pruebas|pruebas_de|investig*|estudia*|podria|puede_que
      cirugia|cirujano|operacion|puntos &! sin cirugia|operacion|pasar
      celulas madre
    `),
  },
  why: 'That a treatment regrows or repairs tissue in people would have to be shown by imaging or biopsy in trials. Regulators act against this claim more than any other in this field.',
  source:
    'FTC and Georgia v. Stem Cell Institute of America (2023–2024); FDA consumer alert on regenerative medicine; 21 CFR 1271',
  suggestion:
    'Say what is known: "It is thought to start a healing response. Whether tissue is renewed in people has not been shown."',
  examples: {
    en: {
      flag: [
        'PRP regenerates cartilage.',
        'Our injections repair damaged ligaments.',
        'Peptides rebuild worn joints from within.',
        'Stimulates tissue regeneration.',
        'The laser grows new, healthy cells.',
        'It reverses joint damage.',
        'Regrow your hair naturally.',
        'We help your nerves regenerate.',
      ],
      pass: [
        'This is not regeneration.',
        'The injection does not regrow cartilage.',
        'It is thought to support tissue repair.',
        'Growth factors may help tissue repair.',
        'Surgery to repair the torn tendon takes an hour.',
        'Scientists are studying whether stem cells can repair nerves.',
        'Your body needs sleep to repair muscle.',
        'Can cartilage grow back?',
      ],
    },
    es: {
      flag: ['Regenera el cartílago dañado.', 'Repara los tejidos lesionados.'],
      pass: ['No regenera el cartílago.', 'La cirugía repara el tendón.'],
    },
  },
};
