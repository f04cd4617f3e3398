/** Entries as databases and programs give them out; the publications are real and public. */

export const risFromJournal = `TY  - JOUR
T1  - Randomized double-blinded clinical trial of 5% dextrose versus triamcinolone injection for carpal tunnel syndrome patients
A1  - Wu, Yung-Tsan
A1  - Ke, Ming-Jen
A1  - Ho, Tsung-Yen
Y1  - 2018/10//
PY  - 2018
JF  - Annals of Neurology
JO  - Ann Neurol
VL  - 84
IS  - 4
SP  - 601
EP  - 10
SN  - 0364-5134
UR  - https://doi.org/10.1002/ana.25332
DO  - 10.1002/ana.25332
KW  - dextrose
KW  - median nerve
ER  - 
`;

export const nbibFromPubMed = `PMID- 36070427
OWN - NLM
STAT- MEDLINE
IS  - 1938-1344 (Electronic)
IS  - 0190-6011 (Linking)
VI  - 52
IP  - 11
DP  - 2022 Nov
TI  - Effectiveness of Nonpharmacological and Nonsurgical Interventions: A Systematic
      Review With Meta-analysis.
PG  - 750-68
LID - 10.2519/jospt.2022.11359 [doi]
FAU - Neal, Bradley S
AU  - Neal BS
FAU - King, Martin Jr
AU  - King M Jr
CN  - Knee Pain Study Group
LA  - eng
PT  - Journal Article
PT  - Meta-Analysis
PT  - Systematic Review
PL  - United States
TA  - J Orthop Sports Phys Ther
JT  - The Journal of orthopaedic and sports physical therapy
JID - 7908150
MH  - Humans
EDAT- 2022/09/08 06:00
SO  - J Orthop Sports Phys Ther. 2022 Nov;52(11):750-768.
`;

export const bibtexFromManager = `@string{afm = {Annals of Family Medicine}}

@article{rabago_2013,
  title     = {Dextrose Prolotherapy for Knee Osteoarthritis: {A} Randomized Controlled Trial},
  author    = {Rabago, David and Jeffrey J. Patterson and van der Berg, Jr, Jan and {Knee Study Group}},
  journal   = afm,
  year      = 2013,
  month     = may,
  volume    = "11",
  number    = {3},
  pages     = {229--37},
  doi       = {10.1370/afm.1504},
  pmid      = {23690322},
  abstract  = {Left out.},
}
`;

export const cslFromCrossref = `[{
  "type": "journal-article",
  "title": ["Hypertonic dextrose injections (prolotherapy) in the treatment of symptomatic knee osteoarthritis"],
  "author": [{ "family": "Sit", "given": "Regina WS", "sequence": "first" }],
  "container-title": ["Scientific Reports"],
  "container-title-short": "Sci Rep",
  "issued": { "date-parts": [[2016, 5, 5]] },
  "volume": "6",
  "article-number": "25247",
  "DOI": "10.1038/srep25247",
  "ISSN": ["2045-2322"],
  "is-referenced-by-count": 59
}]
`;
