import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const animalData: Rule = {
  id: 'animal-data',
  category: 'evidence',
  severity: 'warn',
  name: 'Animal or laboratory data as human proof',
  liftedBy: ['question', 'reported', 'hedge'],
  en: {
    frames: lines(`
      @animal ~14 @animalHuman
      ( show|shows|showed|shown|prove|proves|proved|proven|demonstrate*|confirm*|found|worked|heals|healed|regrew|regrow*|grew|recover*|works ) ~10 ( in|on|with|from|by|for ) ~3 @animal
      ( if|what|when ) ~6 ( works|worked|good enough|it can|does ~2 ) ~3 ( in|on|for ) ~2 @animal
      @animal ~6 ( studies|study|experiments|models|tests|research|trials|data ) ~3 ( show*|prove*|demonstrat*|confirm*|support*|found )
      ^ ~4 ( in|on ) ~2 @animal ~8 ( wiped|killed|destroyed|healed|grew|vanished|shrank|recovered|doubled|cured|thickened )
      ( horses|racehorses|greyhounds|dogs|vets|camels ~4 ) ( treated|used|given|healed|recover|recovered|run|win ) ~8 ( years|success|great|now|people|you|same|it )
      @animal ~1 ( walked|ran|recovered|healed|lived|grew|regrew|lost|slept|jumped|saw ) ~4
    `),
    along: lines('@animal'),
    unless: lines(`
      calf|calves|registered|≠|quality|none_in_people|none_in_humans
      not|never|no|only|not|nobody|neither|nor|may|might|yet|whether|unknown|unclear|few ~10 ( people|humans|confirmed|mean|means|tested|shown|patients|animals|tell|known|show|work|works|apply|same|human|evidence|trials|you )
      @animal ~12 ( not|never|only|nobody|not|untested|cannot|rarely|often fail|unknown|few )
      ( only|mostly|almost only|so far|limited to|mainly ) ~3 ( in )? ~2 @animal
      sent|sends|blood|sample|samples|technician|dental|results|tests|crown|hearing|guide|allerg*|pet|pets|bite|bites|bitten|scratch|hair|owner|assistance|therapy_dog|dogs_welcome ~6 @animal
      @animal ~4 ( bite|bites|hair|technician|owner|coat|allergy|results|test|tests|report|dander|welcome|fur|parked|assistance )
      laboratory|lab ~3 ( sends|checks|makes|made|will|tests|result|results|analyses|needs )
      proves nothing
      sets out ~3 theory
    `),
  },
  es: {
    frames: lines(`
      ( ratones|ratas|conejos|animales|caballos|laboratorio|cultivos ~10 ) ( demuestra|demuestran|demostrado|funciona|cura|curo|regenero|regenera|prueba|prueban )
      ( demuestra|demuestran|demostrado|funciona|probado|curo|regenero ) ~6 ( en ) ~2 ( ratones|ratas|conejos|animales|caballos|laboratorio )
    `),
    unless: lines(`
      no|solo|personas ~8 ( personas|humanos|confirmado|demostrado )
    `),
  },
  why: 'Most results from animals and dishes do not hold in people.',
  source: 'Oxford CEBM levels of evidence (2011): mechanism-based and animal evidence is the lowest level',
  suggestion: 'Add "in animals" and "this has not been confirmed in people".',
  examples: {
    en: {
      flag: [
        'Studies in rats show that the peptide heals tendons.',
        'Animal experiments prove that ligaments thicken.',
        'The gel has been shown to regrow cartilage in rabbits.',
        'In the laboratory, cells recovered after the laser.',
      ],
      pass: [
        'This was seen in rats and has not been confirmed in people.',
        'Only animal studies have been done.',
        'Blood is sent to the laboratory.',
        'Has it been shown in animals?',
        'Work with animals proves nothing about people.',
      ],
    },
    es: {
      flag: ['En ratones, el péptido regeneró el tendón.'],
      pass: ['Solo se ha probado en ratones; no está confirmado en personas.'],
    },
  },
};
