import { nouns, words } from '../../frames/lists';

/** Who does it, and to whom. */
export const peopleClasses = {
  we: words(
    'we | i | our team | our doctors | our clinic | our specialists | our staff | our surgeons | our experts | our practitioners | our chiropractors | our nurses | our method | our clinicians',
  ),
  patients: nouns(`
    patient | client | people | person | user | member | customer | adult | man | woman | individual | participant | athlete | sufferer | guest | runner | case | child | baby | family | teenager | senior | golfer | player | dancer | grandparent
    mum | mom | dad | worker | knee | back | shoulder | heel | hip | neck | disc | scalp
  `).concat(
    words(
      'men | women | children | kids | them | those | those treated | of those | folks | us | volunteers | newcomers | in every age group',
    ),
  ),
  people: nouns(
    'patient | client | person | user | member | customer | adult | man | woman | individual | participant | athlete | sufferer | guest | runner | child | baby | family | teenager | case',
  ).concat(
    words(
      'people | men | women | children | kids | folks | infants | newborns | toddlers | little ones | pregnant women | the elderly',
    ),
  ),
  everyone: words(`
    everyone | everybody | anyone | anybody | all patients | all our patients | all of our patients | all of our clients | all clients | all our clients | every patient | every client | every person | every single patient | every single client | each patient
    each and every patient | any patient | all people | all ages | all of them | every one of them | each one of them | every last one | every man and woman | whoever | 100 % of patients | 100 % of our patients | one and all | every body | all comers | any body | each and every one | every last patient | no patient | every adult | anyone and everyone | men and women of all ages
    every knee | every back | every shoulder | every one of our patients | every single person | all our members | every member | every customer | all customers | all users | every user | every guest | absolutely anyone | absolutely everyone
  `),
  everything: words(`
    every condition | any condition | all conditions | every type of pain | all types of pain | any type of pain | any kind of pain | every kind of pain | all kinds of pain | all forms of pain | any pain | every pain | all pain | every body type | any body type | all body types | every skin type | all skin types | any skin type | every age | any age | every case | any case | all cases | every time | every type
    all types | any type | every kind | all stages | any stage | every stage | every joint | any joint | all joints | any injury | every injury | whatever the cause | every disease | all diseases | any disease | every scar | any scar | any problem | every problem | any ailment | every ailment | any illness | every illness | any wrinkle | every hair type | all hair types | any body part | every symptom | all symptoms
  `),
  provider: nouns(`
    clinic | doctor | surgeon | dentist | provider | specialist | team | practice | physician | center | centre | expert | practitioner | therapist | chiropractor | acupuncturist | hospital | med spa | medspa | spa | staff | facility | institute | authority | destination
    injector | professional | pioneer | dermatologist | orthodontist | physiotherapist | physio | osteopath | naturopath | nurse | service | name in | choice | studio | salon | office | surgery | group | company | address for | house | hands | hand | experience | expertise | skill | care | clinician | consultant | masseur | masseuse | healer | podiatrist | podiatry | optometrist | audiologist | trainer | lab | laboratory
    dental team | place | home of | leader | treatment centre | treatment center | pain centre | aesthetician | beautician | veterinarian | radiologist | anaesthetist | stylist | surgeons in
  `),
  clinic: nouns(
    'clinic | practice | center | centre | hospital | med spa | medspa | team | institute | studio | office | facility | surgery | spa | website | advert | ad | company | seller | provider | website',
  ),
  name: words('mr | mrs | ms | miss | dr | doctor'),
  kin: nouns(
    'husband | wife | mother | father | mum | mom | dad | son | daughter | sister | brother | friend | neighbour | neighbor | grandmother | grandfather | grandma | granny | partner | boss | colleague | coach | uncle | aunt | cousin',
  ).concat(words('hubby')),
  first: words("i | my | me | i'm | myself | mine | i've"),
  celebrity: words(
    'celebrity | celebrities | olympian | olympians | olympic athletes | hollywood | athletes | professional athletes | pro athletes | elite athletes | nfl players | nba players | star | stars | actors | actresses | famous people | footballers | royals | influencers | models | red carpet | premiership players | champions | gold medallists | gold medalists',
  ),
};
