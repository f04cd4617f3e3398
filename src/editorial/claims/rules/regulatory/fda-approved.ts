import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const body = String.raw`(?:fda|f\.d\.a\.|food and drug administration|ema|mhra|tga|health canada|government|federally|medicare|nhs|nice|us government|cofepris|ce)`;
const approved = String.raw`${body}[- ](?:(?:fully|officially|now) )?(?:approved|cleared|certified|endorsed|authori[sz]ed|licensed|accepted|recommended|sanctioned|backed)`;
const byBody = String.raw`(?:(?:fully|officially|now|been|also|formally) )?(?:approved|cleared|certified|endorsed|authori[sz]ed|licensed|sanctioned|recognized|recognised|backed) by (?:the )?(?:us |u\.s\. )?${body}`;
const act = String.raw`(?:treatments?|therap(?:y|ies)|procedures?|techniques?|methods?|protocols?|programs?|programmes?|injections? (?:therapy|technique)|prolotherapy|glucopuncture|neuroprolotherapy|hydrodissection|perineural \w+(?: \w+)?|prp|platelet-rich plasma|acupuncture|dry needling|shockwave(?: therapy)?|laser therapy|stem cells?(?: \w+)?|exosomes?|peptides?(?: \w+)?|iv (?:drips?|therapy|infusions?)|drips?|infusions?|ozone(?: therapy)?|ketamine (?:infusions?|therapy|clinic)|chiropractic(?: \w+)?|cryotherapy|adjustments?|hyperbaric oxygen(?: therapy)?|approach|clinic|center|practice|hormone pellets|pellets|chelation(?: therapy)?|cupping|homeopathy|spinal decompression|decompression|regenerative \w+|pit|injections?|supplements?|nad\+?|bpc-?157|hcg|microneedling|red light therapy|everything we (?:do|use)|what we (?:do|offer)|service|services)`;

export const fdaApproved: Rule = {
  id: 'fda-approved-procedure',
  category: 'regulatory',
  severity: 'block',
  name: 'Approval of a procedure, or as proof of safety',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:{own} |our |this |the )?${act} (?:\w+ ){0,6}?(?:is|are|was|were|has|have|being|'s|received|got|gained|holds?|carries|enjoys|has received|earned|won) (?:(?:now|also|fully|officially|finally|both|long|been|even|all|already|completely|actually|of course|a|an|the|full|formally) ){0,3}(?:${approved}|${byBody}|(?:${body} )(?:approval|clearance|authori[sz]ation|endorsement))`,
      ),
      phrase(
        String.raw`(?:an?|our|this|your|new|the (?:first|latest|newest)|using|with|offers?|offering|choose|safe|advanced|fully|truly|modern|your|natural|proven|non-surgical) (?:\w+ ){0,2}?${approved}(?:,? (?:[\w-]+,? ){0,3}?)${act}`,
      ),
      phrase(
        String.raw`${act},? (?:which is |that is |that has been |now )?${byBody}|(?:${body}) (?:has |have |officially |now |fully |recently )*(?:approved|approves|cleared|endorses?|endorsed|recogni[sz]es) (?:of )?(?:our |this |the |these |the use of |all )?(?:\w+ ){0,2}${act}|(?:we|it|this|they) (?:\w+ )?(?:have|has|is|are|'s|'re|hold|holds) (?:now |fully |officially |also |been |full )*(?:${approved}|${byBody}|${body} approval)`,
      ),
      phrase(
        String.raw`(?:${approved}|${byBody}|${body} (?:approval|clearance))[^.;]{0,110}?(?:[,;:-]|and|so|which|that|,)\s*(?:so|and (?:is |are )?(?:therefore|thus|so|hence)|therefore|thus|hence|which (?:means|proves|shows|makes|guarantees|tells|is why)|that (?:means|proves|makes)|meaning|making (?:it|them|this)|proving|proof|is (?:therefore |thus )?considered safe|guaranteeing|is safe|are safe|showing|ensuring|you (?:can|know)|and (?:completely |perfectly |totally |very |so |both )?safe|ensures)`,
      ),
      phrase(
        String.raw`(?:because|since|as|given that|thanks to) (?:\w+ ){0,6}(?:${approved}|${byBody}|${body} (?:approval|clearance)),?(?:[^.;]{0,80}(?:safe|trust|confiden\w+|effective|works?|rest assured|know|no risk|worry)|$)|(?:safe|trust|trusted|confident|peace of mind|effective|proven),? (?:\w+ ){0,3}(?:and|because|since|as|,) (?:\w+ ){0,6}(?:${approved}|${byBody})|${body} approval (?:\w+ )?(?:proves|means|guarantees|shows|confirms|is proof)`,
      ),
      phrase(
        String.raw`(?:fda|f\.d\.a\.|u\.?s\.? food and drug administration|food and drug administration)(?:'s)?(?:[- ]| )(?:[\w'-]+ ){0,4}?(?:approv\w+|seal|stamp|blessing|green light|go-ahead|endors\w+|backing|clearance|sanction\w*|certif\w+)(?: list)?`,
      ),
      phrase(
        String.raw`(?:approv\w+|cleared|certified|endorsed|blessed|backed|greenlit|sanctioned|seal|stamp) (?:[\w'-]+ ){0,4}?(?:by|of|from) (?:the )?(?:u\.?s\.? )?(?:fda|food and drug administration)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:fda|f\.d\.a\.)[- ](?:approved|cleared) (?:drugs?|medicines?|medications?|vaccines?|tests?|devices?) `,
      String.raw`(?:approved|cleared|licensed|authori[sz]ed|approval)(?: by the fda)? (?:only |in \w+ |it |them |this |\w+ )?(?:for|to treat|as|in) (?![^.]*(?:\b(?:so|therefore|thus|which means|safe|safety|worry|trust|confident|proves?|our)\b))`,
      String.raw`approved (?:substances?|ingredients?|labell?ing|uses?|indications?|drugs?)(?![^.]*(?:safe|so you|therefore|worry|trust))|fda[- ]approved (?:dextrose|saline|lidocaine|drug|medicine|medication)s?(?![^.]*(?:safe|so you|therefore|worry|trust))|(?:ingredients?|substances?|drugs?|medicines?|dextrose|lidocaine|saline|glucose|ketamine|semaglutide|botox) (?:\w+ ){0,4}(?:is|are|has been|have been) (?:\w+ )?(?:fda[- ]approved|approved by the fda)(?![^.]*(?:safe|so |therefore|worry|trust|confident|means|thus|hence|proves?|which))`,
      String.raw`fda (?:approval|clearance) (?:of|for) (?:a |the )?(?:drug|medicine|device)|off-label|(?:fda|approval)[^.]*(?:does not|doesn't|do not|is not|isn't|did not|never|no )|seek\w* (?:fda )?approval|(?:apply|applied|applying|waiting|pending|process)`,
      String.raw`(?:there (?:is|are) (?:currently )?no|no|not|never|only|few|without|isn't|aren't|hasn't|haven't|n't|nor|none|yet to be|neither|lack\w*|un)[- ](?:\w+ ){0,10}(?:${body}[- ]|approved|approval|cleared|clearance)`,
      String.raw`(?:drugs?|medicines?|medications?|treatments?|therapies|devices?|products?) (?:\w+ ){0,3}(?:include|includes|are|such as)\b|approval (?:process|of a drug|does not|is not|for one)|off[- ]label|before (?:approving|approval)|(?:does|do|did) not mean|is not the same`,
      String.raw`(?:approved|cleared|licensed|authori[sz]ed)(?: by (?:the )?\w+)? (?:only |in \w+ )?(?:for|to treat|to|as) (?:(?!injecting|inject|your|safe)[\w-]+ ){0,12}?(?:but|however|although|not|only)`,
      String.raw`warn(?:s|ed|ing)?|unapproved`,
      String.raw`nhs (?:website|trust|hospital|service|funded|care)|nice (?:guideline|guidance|to|and)|medicare (?:advantage|part)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`{tratamiento} (?:\w+ ){0,6}?aprobad[oa]s? por (?:la |el )?(?:fda|cofepris|ema|aemps|gobierno)|(?:aprobad[oa]s?) por (?:la |el )?(?:fda|cofepris|ema)[^.;]{0,60}(?:por lo tanto|por tanto|asi que|por eso|lo que (?:significa|garantiza|demuestra)|segur[oa])|la fda (?:ha aprobado|aprueba|aprobo) (?:\w+ ){0,2}{tratamiento}`,
      ),
    ],
    unless: anyOf(String.raw`no (?:esta|estan|ha sido|han sido|es|son|cuenta)|ningun\w*|sin aprobacion|nunca`),
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
