import { nouns, verbs, words } from '../../frames/lists';

/** What a text leans on: studies, authorities, opinion. */
export const sourceClasses = {
  study: nouns(`
    study | trial | clinical trial | research | researcher | scientist | science | evidence | data | paper | publication | literature | review | meta analysis | experiment | statistic | survey | journal | university | expert | finding | investigation | case study | clinical experience | medical literature | peer reviewed paper | peer reviewed study | clinical study | published study | clinical evidence | clinical research | body of evidence | body of research | test | academic | professor | specialist | the numbers | investigator
  `).concat(words('data | statistics | research | randomised trials | randomized trials | rcts')),
  manyStudies: words(`
    studies | many studies | numerous studies | countless studies | several studies | recent studies | clinical studies | clinical trials | trials | scientific studies | research | the research | recent research | new research | clinical research | scientific research | medical research | science | the science | modern science | medical science | neuroscience | evidence | the evidence | scientific evidence | clinical evidence | data | the data | the literature | medical literature | scientific literature | literature | researchers | scientists | experts | doctors everywhere | specialists | academics
    hundreds of studies | thousands of studies | dozens of studies | a growing body of evidence | growing body of evidence | body of evidence | body of research | mountain of evidence | wealth of evidence | wealth of research | papers | publications | peer reviewed papers | peer reviewed studies | statistics | surveys | meta analyses | systematic reviews | reviews | universities | university research | published studies | published research | investigators | professors | a study | one study | study after study | years of research | decades of research | harvard | stanford | nasa | the mayo clinic | oxford | findings | laboratory tests | independent tests | experiments | a recent study | a landmark study | laboratory studies | case reports | medical journals | journals | scientific papers | leading journals | trial after trial | the numbers | clinical experience | nobel prize winners | nobel prize winning research
  `),
  show: verbs(`
    show | prove | demonstrate | confirm | find | reveal | support | establish | indicate | suggest | report | conclude | back | back up | verify | document | agree | say | tell | attest | point to | validate | endorse | substantiate | discover | have it | speak for | vouch for | corroborate | highlight | bear out | bear witness | leave no doubt | is unanimous | are unanimous | is clear | are clear | is overwhelming | is solid | is strong | settle | recommend | link | credit | prefer | favour | favor | observe | testify | agree on | recognise | recognize | hail
  `),
  proven: words(
    'proven | proved | proven to | scientifically proven | clinically proven | science proven | evidence proven | well proven | proven effective | time proven | battle tested | tried and tested | tried and true | time tested | clinically tested | clinically validated | scientifically validated | validated | evidence based | evidence-based | science backed | research backed | backed by science | backed by research | scientifically backed | scientifically supported | clinically demonstrated',
  ),
  provenStrict: words(
    'proven | proved | tried and tested | tried and true | time tested | time proven | clinically tested | clinically validated | scientifically validated | scientifically demonstrated | clinically demonstrated | medically validated | battle tested | lab tested | scientifically confirmed | clinically confirmed | demonstrated conclusively | conclusively demonstrated | conclusively shown | beyond doubt | verified',
  ),
  animal: nouns(
    'rat | mouse | animal | rabbit | dog | horse | pig | sheep | goat | monkey | rodent | hamster | guinea pig | primate | cell culture | petri dish | test tube | laboratory | lab | in vitro | zebrafish | worm | fruit fly | lab dish | racehorse | greyhound | calf | cow | donkey | cat | cultured cell | culture dish',
  ).concat(words('mice | in vitro | sheep | cells in a dish | under the microscope')),
  animalHuman: words(
    'your | you | so | therefore | works | work | means | proves | prove | proof | shows | show | shown | demonstrate | demonstrates | demonstrated | confirm | confirmed | confirms | humans | people | human | imagine | why | which is how | just as | no different | same | heal | healed | heals | recovered | regrew | regrown | regenerated | grew | stronger | faster | repaired',
  ),
  authority: words(`
    fda | food and drug administration | ema | european medicines agency | mhra | tga | health canada | cofepris | aemps | anvisa | ce | ce marked | nice | nhs | government | federal government | federal regulators | regulator | regulators | medicines regulator | health authorities | health authority | the authorities | medicare | world health organization | world health organisation | anmat | invima | digemid | swissmedic | medsafe | pmda | hsa | department of health | ministry of health | medical board | federally | us government | drug agency | agency | authorities
  `),
  approve: words(`
    approved | approval | approves | approve | cleared | clearance | clears | authorised | authorized | authorises | authorisation | authorization | licensed | licence | license | certified | certification | sanctioned | green light | green lit | greenlit | blessing | endorsed | endorses | endorsement | accepted | recognised | recognized | passed | signed off | sign off | signs off | go ahead | nod | seal of approval | stamp of approval | thumbs up | vetted | validated | permitted | allowed | ok 'd | okayed | ok | accredited | waved through
  `),
  experimental: words(
    'experimental | investigational | experiment | experiments | an experiment | unproven | guinea pig | guinea pigs | untested | trial stage | research stage | experimental stage | off label | alternative | unconventional | fringe | alternative medicine',
  ),
  experimentalStrict: words(
    'experimental | investigational | experiment | guinea pig | guinea pigs | experimental stage | experimental phase | investigational stage | in the trial stage | research phase',
  ),
  payer: nouns(
    'insurer | insurance | insurance company | insurance carrier | health plan | health insurer | plan | medicare | cms | payer | carrier | medicaid | health fund | coverage policy',
  ).concat(words('insurance companies | aetna')),
  hidden: words(`
    big pharma | pharma | pharmaceutical industry | pharmaceutical companies | drug companies | drug company | the drug industry | the medical establishment | medical establishment | the establishment | the medical industry | hidden from you | hiding from you | keep from you | kept from you | keep secret | suppressed | silenced by | conspiracy | do n't want you to know | does n't want you to know | do not want you to know | does not want you to know | want you to find out | not want you to hear | do n't want you to hear | wo n't tell you | will not tell you | never tell you | not allowed to tell you | afraid to tell you | are n't telling you | not telling you | forbidden | ca n't be patented | cannot be patented | not be patented | n't be patented | no money in | no profit in | not profitable | profit from your | not taught in medical school | n't taught in medical school | never taught in medical school | suppress | buried | sick care
  `),
};
