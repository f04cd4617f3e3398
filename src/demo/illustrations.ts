/** A drawing made for the demonstration; `file` is its name in `illustrations/`, sizes are in CSS pixels. */
export type Illustration = {
  key: string;
  file: string;
  width: number;
  height: number;
  alt: { en: string; es: string };
};

type Drawing = [key: string, en: string, es: string];

const scenes: Drawing[] = [
  [
    'wrist',
    'Drawing of the palm side of a hand. A nerve runs up the forearm, passes under a band across the wrist and branches to the thumb and three fingers.',
    'Dibujo de la palma de una mano. Un nervio sube por el antebrazo, pasa bajo una banda en la muñeca y se reparte al pulgar y a tres dedos.',
  ],
  [
    'elbow',
    'Drawing of a bent elbow with its bones. The place where the forearm tendons join the outer side of the upper arm bone is marked.',
    'Dibujo de un codo doblado con sus huesos. Está marcado el punto donde los tendones del antebrazo se unen al lado externo del húmero.',
  ],
  [
    'knee',
    'Drawing of the bones of a knee from the front: thigh bone, kneecap and shin bone, with the joint line marked.',
    'Dibujo de los huesos de la rodilla vistos de frente: fémur, rótula y tibia, con la línea de la articulación marcada.',
  ],
  [
    'heel',
    'Drawing of a foot from the side. The band under the sole is marked from the heel bone to the toes.',
    'Dibujo de un pie visto de lado. Está marcada la banda de la planta, desde el talón hasta los dedos.',
  ],
  [
    'ankle',
    'Drawing of an ankle from the inner side. A nerve curves behind the ankle into the sole; the Achilles tendon runs down the back.',
    'Dibujo de un tobillo visto por dentro. Un nervio rodea el tobillo hacia la planta; el tendón de Aquiles baja por detrás.',
  ],
  [
    'pelvis',
    'Drawing of a pelvis from the front. The two joints between the sacrum and the hip bones are marked.',
    'Dibujo de una pelvis vista de frente. Están marcadas las dos articulaciones entre el sacro y los huesos de la cadera.',
  ],
  [
    'shoulder',
    'Drawing of a shoulder from the front with collarbone, shoulder blade and upper arm. The capsule around the joint is marked.',
    'Dibujo de un hombro visto de frente con clavícula, omóplato y brazo. Está marcada la cápsula que rodea la articulación.',
  ],
  [
    'lower-back',
    'Drawing of a back from behind with the spine. The two lowest vertebrae above the sacrum are marked.',
    'Dibujo de una espalda con la columna. Están marcadas las dos vértebras más bajas, encima del sacro.',
  ],
  [
    'neck-occiput',
    'Drawing of the back of a head. Nerves rise from the upper neck and spread over the scalp on both sides.',
    'Dibujo de la parte posterior de una cabeza. Los nervios suben desde el cuello y se reparten por ambos lados del cuero cabelludo.',
  ],
  [
    'hand-nerves',
    'Drawing of a hand with its fine nerves as dotted lines; all five fingertips are marked.',
    'Dibujo de una mano con sus nervios finos como líneas de puntos; las cinco puntas de los dedos están marcadas.',
  ],
  [
    'thoracic-outlet',
    'Drawing of the side of a neck and a shoulder. Nerves run from the neck between the collarbone and the first rib towards the arm.',
    'Dibujo del lado del cuello y un hombro. Los nervios pasan del cuello al brazo entre la clavícula y la primera costilla.',
  ],
  [
    'syringe-and-vial',
    'Drawing of a small bottle of clear solution beside a syringe with a fine needle.',
    'Dibujo de un frasco de solución transparente junto a una jeringa con aguja fina.',
  ],
  [
    'nerve-with-needle',
    'Drawing of a cut through the skin. A fine needle leaves small drops of fluid just above a nerve.',
    'Dibujo de un corte de la piel. Una aguja fina deja pequeñas gotas de líquido justo encima de un nervio.',
  ],
  [
    'ligament-attachment',
    'Drawing of a ligament between two bones. The place where its fibres grow into one bone is marked.',
    'Dibujo de un ligamento entre dos huesos. Está marcado el lugar donde sus fibras se unen a uno de ellos.',
  ],
  [
    'nerve-hydrodissection',
    'Drawing of an ultrasound probe on the skin. Below it a needle spreads a ring of fluid around a nerve.',
    'Dibujo de una sonda de ecografía sobre la piel. Debajo, una aguja rodea un nervio con un anillo de líquido.',
  ],
  [
    'consultation',
    'Drawing of a patient and a clinician at a table, talking over a sheet of paper.',
    'Dibujo de un paciente y un profesional sentados a una mesa, conversando sobre una hoja.',
  ],
  [
    'clinic-building-1',
    'Drawing of a low clinic building with a red roof and two trees beside a river.',
    'Dibujo de una clínica baja con techo rojo y dos árboles junto a un río.',
  ],
  [
    'clinic-building-2',
    'Drawing of a four-storey clinic building in a street, with an awning over its door.',
    'Dibujo de una clínica de cuatro pisos en una calle, con un toldo sobre la puerta.',
  ],
];

const portraits: Drawing[] = [
  [
    'portrait-1',
    'Drawing of an invented person with short dark hair and a white coat.',
    'Dibujo de una persona inventada con pelo corto oscuro y bata blanca.',
  ],
  [
    'portrait-2',
    'Drawing of an invented person with long brown hair and a green jacket.',
    'Dibujo de una persona inventada con pelo largo castaño y chaqueta verde.',
  ],
  [
    'portrait-3',
    'Drawing of an invented older person with grey hair, glasses and a dark jumper.',
    'Dibujo de una persona mayor inventada con pelo gris, anteojos y suéter oscuro.',
  ],
];

const place = (drawings: Drawing[], size: { width: number; height: number }): Illustration[] =>
  drawings.map(([key, en, es]) => ({ key, file: `${key}.svg`, ...size, alt: { en, es } }));

/** Every drawing in `illustrations/`, with its description in both languages. */
export const illustrations: Illustration[] = [
  ...place(scenes, { width: 320, height: 240 }),
  ...place(portraits, { width: 240, height: 240 }),
];
