import { words } from '../../frames/lists';

/** Spanish words by class; entries are folded, so without accents. */
export const spanishClasses = {
  mal: words(`
    dolor | dolores | sintoma | sintomas | molestia | molestias | artritis | artrosis | migrana | migranas | jaqueca | jaquecas | ciatica | neuropatia | enfermedad | enfermedades | lesion | lesiones | cancer | diabetes | ansiedad | depresion | fibromialgia | tendinitis | fascitis | inflamacion
    sufrimiento | tunel carpiano | calvicie | caida del cabello | celulitis | arrugas | alergia | alergias | asma | acne | psoriasis | eccema | tinnitus | acufenos | insomnio | hernia | hernias | espolon | condicion | condiciones | padecimiento | padecimientos | problema | problemas | dolencia | dolencias
    cicatrices | cicatriz | manchas | varices | vello | estres | fatiga | cansancio | rigidez | mareos | vertigo | contractura | contracturas | lumbalgia | cervicalgia | bruxismo | obesidad | sobrepeso | toxinas | papada | grasa | lyme | hipertension | adiccion | tabaco | verrugas | bursitis | gota | lumbago | ojeras | alopecia | esclerosis | alzheimer | vertigos | ronquidos | ronquido | sequedad | picor | dolor de talon | hernia discal | juanetes | juanete | apnea | caspa | flacidez | estrias | rosacea | sinusitis | colon irritable | reflujo | infertilidad | hemorroides | disfuncion erectil | sofocos | menopausia | sudoracion | calambres
  `),
  parte: words(
    'rodilla | rodillas | espalda | hombro | hombros | cadera | cuello | codo | mano | manos | pie | pies | tobillo | columna | disco | articulaciones | articulacion | cuerpo | piel | pelo | cabello | dientes | sonrisa | vision | cara | cerebro | nervio | musculos | talon | cervical | muneca | menisco | oido | oidos | audicion | vista | ojos | pecho | abdomen | barriga | pierna | piernas | brazo | brazos | encias | unas',
  ),
  /** What will happen to the reader, as promises say it: "volverá", "lograrás", "notaremos". */
  futuro: [
    'mejor',
    'lograr',
    'conseguir',
    'perder',
    'bajar',
    'adelgazar',
    'recuperar',
    'notar',
    'ver',
    'oir',
    'volver',
    'sentir',
    'dormir',
    'caminar',
    'correr',
    'quedar',
    'tendr',
    'rejuvenecer',
    'dejar',
    'podr',
    'estar',
    'lucir',
    'sonreir',
    'olvidar',
    'despertar',
    'disfrutar',
    'ganar',
    'obtendr',
    'sera',
    'curar',
    'sanar',
    'desaparecer',
    'eliminar',
    'funcionar',
    'mejorar',
    'crecer',
    'vivir',
    'respirar',
  ]
    .flatMap((root) => ['a', 'as', 'an', 'emos'].map((ending) => root + ending))
    .concat(
      ['va a', 'vas a', 'van a', 'vamos a'].flatMap((start) =>
        [
          'notar',
          'ver',
          'sentir',
          'perder',
          'recuperar',
          'mejorar',
          'lograr',
          'conseguir',
          'dormir',
          'caminar',
          'funcionar',
          'quedar',
          'volver',
          'bajar',
          'desaparecer',
          'oir',
          'lucir',
        ].map((verb) => `${start} ${verb}`),
      ),
    ),
  tejido: words(
    'cartilago | cartilagos | tejido | tejidos | nervio | nervios | tendon | tendones | ligamento | ligamentos | disco | discos | articulacion | articulaciones | hueso | huesos | musculo | musculos | celula | celulas | colageno | piel | cabello | pelo | foliculo | foliculos | menisco | meniscos | rodilla | rodillas | organos | dano | fibras | mielina | neuronas | elastina | encia | encias',
  ),
  acabar: words(`
    elimina | eliminan | eliminamos | eliminar | eliminara | eliminando | erradica | erradican | erradicar | acaba | acaban | acabe | acabamos | acabar con | acaba con | acabe con | acabamos con | pone fin a | pone fin al | ponga fin a | ponga fin al | poner fin a | revierte | revierten | revertir | termina con | terminar con | librese de | librate de | deshagase de | soluciona | solucionan | solucionar | resuelve | resuelven | resolver | borra | borran | borrar | suprime | combate y vence | vence | vencer | destruye | quita | quitamos | quitar | hace desaparecer | extirpa | disuelve | acabe de una vez con | acaba de una vez con | acabar de una vez con | acaba por fin con | acabe por fin con | termine con | termina de una vez con | termine de una vez con | ponga punto final a | pone punto final a | pon fin a | di adios a | rompa con | despidase de | despidete de | deje atras | deja atras | dejar atras | dejara atras | supere | supera | superar | combata y elimine | erradique | elimine | borre | resuelva | solucione | cierre la puerta a | libere su cuerpo de
  `),
  acabarFuerte: words(
    'elimina | eliminan | eliminamos | eliminar | eliminara | erradica | erradican | acaba con | acabe con | acabamos con | pone fin a | pone fin al | ponga fin a | ponga fin al | revierte | revertir | librese de | borra | vence | destruye | acabe de una vez con | acaba de una vez con | acabar de una vez con | termine con | termine de una vez con | ponga punto final a | pone punto final a | pon fin a | deje atras | deja atras | dejara atras | erradique | elimine | cierre la puerta a',
  ),
  exito: words(
    'resultado | resultados | alivio | exito | curacion | mejoria | mejora | recuperacion | efecto | efectos | eficacia | solucion | satisfaccion | crecimiento | perdida de peso | sonrisa | beneficio | beneficios | embarazo | cambio | rejuvenecimiento',
  ),
  mejorar: words(`
    mejora | mejoran | mejorara | mejorar | mejorado | mejorando | mejoren | responde | responden | responda | sana | sanan | sanara | recupera | recuperan | recuperara | nota | notan | notara | notaran | beneficia | benefician | beneficiarse | funciona | funcionan | funcionara | sienten | siente | salen | sale | curan | cura | ayuda | ayudara | ayudan | obtienen | obtiene | logran | consiguen | ven resultados | satisfechos | encantados | alivia | alivian | mejoria | resultados
  `),
  regenerar: words(
    'regenera | regeneran | regenerar | regenerara | regeneramos | reconstruye | reconstruyen | reconstruir | repara | reparan | reparar | reparara | reparamos | restaura | restauran | restaurar | renueva | renuevan | renovar | rehace | restituye | recompone | cicatriza | rejuvenece | rejuvenecen | regenerando | reparando | devuelve | repare | regenere | reconstruya | restaure | renueve | rejuvenezca | recupere | regenera y repara | reparamos | reconstruimos | restauramos | renovamos',
  ),
  autoridad: words(
    'fda | ema | aemps | cofepris | invima | anmat | digemid | anvisa | mhra | ministerio de sanidad | ministerio de salud | sanidad | agencia europea | agencia espanola de medicamentos | agencia del medicamento | autoridades sanitarias | gobierno | oms | marcado ce | isp | minsa',
  ),
  rival: words(
    'cirugia | operacion | cortisona | corticoide | corticoides | esteroide | esteroides | medicamento | medicamentos | farmaco | farmacos | fisioterapia | rehabilitacion | placebo | otro | otra | otros | otras | cualquier | tratamientos | analgesico | analgesicos | pastilla | pastillas | protesis | infiltracion | infiltraciones | antiinflamatorio | antiinflamatorios | botox | convencional | convencionales | tradicional | tradicionales | ejercicio | gimnasio | acido hialuronico | opioides | quimioterapia | bisturi | quirofano | masaje | dieta',
  ),
  proveedor: words(
    'clinica | clinicas | medico | medicos | doctor | doctora | doctores | especialista | especialistas | equipo | equipos | centro | centros | cirujano | cirujanos | cirujana | dentista | dentistas | fisioterapeuta | fisioterapeutas | profesional | profesionales | hospital | expertos | terapeutas | quiropractico | quiropractica | quiropracticos | osteopata | instituto | consulta | acupuntor | servicio | unidad | dermatologo | dermatologa | podologo | atencion | manos | consultorio | centro medico | centro dental | fisios',
  ),
  estudios: words(
    'estudio | estudios | investigacion | investigaciones | ciencia | evidencia | evidencias | ensayos | ensayos clinicos | cientificos | investigadores | expertos | literatura | literatura cientifica | publicaciones | datos | universidades | estadisticas | trabajos | comunidad cientifica | evidencia cientifica | los medicos | harvard | especialistas | articulos',
  ),
  demostrar: words(
    'demuestra | demuestran | demostrado | demostraron | demostro | prueba | prueban | probado | confirma | confirman | confirmado | confirmaron | confirmo | avala | avalan | avalado | respalda | respaldan | respaldado | muestra | muestran | mostrado | mostraron | indican | indica | senalan | senala | revelan | revela | coinciden | comprueban | comprobado | afirman | afirma | dice | dicen | apoya | apoyan | concluyen | evidencian | acreditan | encontrado | hallado | recomiendan | ratifican',
  ),
  celula: words(
    'celulas madre | celula madre | exosoma | exosomas | cordon umbilical | mesenquimales | mesenquimal | liquido amniotico | membrana amniotica | tejido amniotico | placenta | gelatina de wharton | celulas vivas | terapia celular | celulas mesenquimales | amniotico | celulas frescas',
  ),
  alarma: words(`
    fiebre | dolor | dolor intenso | dolor fuerte | dolor agudo | escalofrios | hinchazon | hinchada | hinchado | inflamacion | enrojecimiento | roja | rojo | caliente | entumecimiento | hormigueo | debilidad | mareo | mareos | vomitos | vomito | desmayo | sangrado | pus | dificultad para respirar | falta de aire | palpitaciones | ampollas | temblores | empeora | empeorar | peor | supura | adormecimiento | convulsiones | perdida de fuerza | perdida de sensibilidad | diarrea | erupcion | temperatura | vision borrosa | vision doble | dolor en el pecho | opresion en el pecho | falta de sensibilidad | perdida de vision | sangre | taquicardia | hinchazon de la cara | dificultad para tragar | fiebre alta | desmayos | dolor de cabeza | ampolla | costras negras | piel negra | piel blanca | vomita | vomitar | desmayarse | se desmaya | sangra | le sube la fiebre | se marea
  `),
  grave: words(`
    fiebre | dolor intenso | dolor fuerte | dolor insoportable | dolor agudo | dolor severo | dolor en el pecho | dolor de pecho | opresion en el pecho | presion en el pecho | escalofrios | dificultad para respirar | le cuesta respirar | falta de aire | no puede respirar | no puede mover | no siente | debilidad repentina | perdida de fuerza | perdida de vision | vision borrosa | desmayo | se desmaya | desmaya | convulsiones | convulsion | sangrado | hemorragia | sangra | vomita sangre | pus | hinchazon intensa | hinchazon de la cara | labios hinchados | reaccion alergica | cara caida | paralisis | paralizada | adormecimiento | entumecimiento | cara se duerme | pensamientos suicidas | quitarse la vida | pierde la vision | confusion | habla mal | se le traba | emergencia | infeccion | dolor de cabeza repentino | palpitaciones | supura | enrojecimiento | no puede orinar | cuesta respirar | ahogo | se ahoga | fiebre alta | hinchazon de labios | vision doble | pierde vision | deja de ver | no ve | pierde fuerza | deja de sentir | sangrado que no cede | vomitos | labios azules | sangra mucho | loss of
  `),
  buenaSenal: words(`
    buena senal | excelente senal | senal de que | senales de que | senal de curacion | senal positiva | signo de que | signo de curacion | indica que | significa que | esta sanando | esta curando | se esta curando | esta funcionando | funcionando | es normal | son normales | totalmente normal | completamente normal | alegrese | alegrate | felicidades | enhorabuena | no se preocupe | no te preocupes | no se alarme | no hay que preocuparse | no hay por que preocuparse | nada de que preocuparse | forma parte | parte del proceso | crisis curativa | crisis de curacion | toxinas | su cuerpo se esta | el cuerpo se esta | el cuerpo esta | prueba de que | demuestra que | buena noticia | bienvenida | bienvenido | haciendo efecto | hace efecto | surtiendo efecto | depurando | eliminando toxinas | limpiando | sea paciente | tenga paciencia | dele tiempo | es parte del | son parte del | es pasajero | ya pasara | siga adelante | no es nada | no pasa nada | no tiene importancia | se esta limpiando | se limpia | es senal | son senal | expulsando toxinas | expulsa toxinas | esta expulsando | esta soltando | esta respondiendo | es una reaccion normal | totalmente esperable | es buena senal
  `),
  lento: words(`
    mensaje | mensajes | whatsapp | correo | correo electronico | email | e mail | escribanos | escribenos | escriba | escribale | portal | formulario | formulario de contacto | chat | redes sociales | instagram | facebook | sms | proxima cita | siguiente cita | proxima visita | proxima sesion | siguiente sesion | proxima revision | revision | buzon de voz | deje un mensaje | dia siguiente | lunes | horario de oficina | horario de consulta | contestaremos | responderemos | 48 horas | pida cita | comentelo | anotelo | mandenos | envienos | enviar una foto | foto
  `),
  urgencia: words(
    '112 | 911 | 061 | 066 | urgencias | emergencias | emergencia | ambulancia | hospital | de inmediato | inmediatamente | cuanto antes | enseguida | no espere',
  ),
  fraccion: words(
    'nueve de cada diez | ocho de cada diez | siete de cada diez | 9 de cada 10 | 8 de cada 10 | 7 de cada 10 | dos de cada tres | tres de cada cuatro | mas de la mitad | la mitad de | cuatro de cada cinco | 95 de cada 100 | la mayoria de nuestros | casi todos',
  ),
};
