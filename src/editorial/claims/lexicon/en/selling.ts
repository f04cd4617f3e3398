import { nouns, verbs, words } from '../../frames/lists';

/** Comparing, praising, pressing. */
export const sellingClasses = {
  better: words(`
    better | safer | superior | stronger | faster | quicker | gentler | longer lasting | longer | more effective | more effectively | more powerful | more potent | more successful | more successfully | more durable | more lasting | more reliable | more reliably | more beneficial | more efficient | more efficiently | more precise | more precisely | more natural | more complete | more completely | more accurate | more accurately | more permanent | more comfortable | more consistent | more thorough | more thoroughly | more advanced
    more quickly | more safely | more gently | more deeply | more lastingly | less painful | less invasive | less risky | less dangerous | less harmful | fewer side effects | fewer complications | fewer risks | greater relief | greater improvement | greater benefit | greater results | greater effect | greater | smoother | healthier | deeper | deeper relief | sooner | finer | more relief | more improvement | more results | more benefit | more growth | fewer | more than twice | more evenly | more soundly | more pleasant | much more | far more | cleaner | more clearly | wiser | smarter | kinder | sounder | more hair | more weight | more fat | more | head and shoulders above | a cut above | light years ahead | miles ahead | streets ahead | leagues ahead
  `),
  than: words('than | to | over | compared to | compared with | relative to'),
  beat: verbs(
    'outperform | outclass | outshine | surpass | exceed | beat | trump | eclipse | rival | match | outdo | outlast | outrank | outstrip | outpace | equal | overtake | leave behind | top | put to shame | blow away | do better than | work better than | best | wipe the floor with | run rings around | outweigh | crush | knock the socks off',
  ),
  asGood: words(
    'as good | as effective | as effectively | as safe | as powerful | as successful | as reliable | as potent | as beneficial | as lasting | as accurate | as fast | as quickly | as much | as hard | as long | as smooth | just as much | as comfortable | as natural | as durable | as efficient | as helpful',
  ),
  equal: words(
    'equivalent | comparable | equal | on par | on a par | at par | similar | identical | the same | same | matching | the equal of | as good | no different from',
  ),
  superlative: words(`
    best | leading | top | top rated | top notch | finest | foremost | premier | greatest | elite | most experienced | most trusted | most advanced | most respected | most successful | most skilled | most skilful | most qualified | most sought after | most highly rated | most highly regarded | most highly trained | most highly qualified | most reputable | most recommended | most knowledgeable | most accomplished | most talented | most renowned | most loved | most popular | most reliable | most innovative | most comprehensive | most modern | most caring | most exclusive | most prestigious | most celebrated | most admired | most awarded | most gifted | safest
    highest rated | number one | number 1 | no 1 | no . 1 | # 1 | world class | world leading | industry leading | market leading | world renowned | internationally renowned | internationally acclaimed | nationally renowned | award winning | multi award winning | renowned | unrivalled | unrivaled | unparalleled | unmatched | unsurpassed | peerless | unbeatable | gold standard | best in class | five star | 5 star | premium | acclaimed | world famous | famous | preeminent | pre eminent | second to none | top tier | top ranked | best loved | favourite | favorite | exceptional | top-rated | gold medal | legendary | celebrated | undisputed | best known | cleverest | nicest | most wanted | market leader | pioneering | expert of experts | highly acclaimed | nobel | masters of | unequalled | unequaled | 1 rated | highest ranked | most decorated
  `),
  strongSuperlative: words(
    'best | leading | finest | foremost | premier | greatest | most experienced | most trusted | most advanced | most respected | most successful | most skilled | most qualified | most sought after | highest rated | number one | number 1 | no 1 | no . 1 | # 1 | world class | world leading | world renowned | award winning | unrivalled | unrivaled | unparalleled | unmatched | unsurpassed | unbeatable | second to none | most prestigious | top rated | most highly rated | most highly regarded | favourite | favorite | peerless | multi award winning | preeminent | most reputable | top ranked | undisputed | most accomplished | unequalled | elite | five star | most talented | most awarded',
  ),
  inPlace: words(
    'in town | in the city | in the state | in the country | in the county | in the region | in the area | in the world | in the nation | in the uk | in the us | in britain | in america | in europe | around | anywhere | on earth | on the planet | on the coast | on the east coast | on the west coast | in the business | in the field | for miles | on the market | in the industry | in the district | in the valley | nationwide | worldwide | globally | in the land | of all time | on the high street',
  ),
  cell: words(`
    stem cell | stem cells | stemcell | stemcells | mesenchymal | mscs | msc | exosome | exosomes | extracellular vesicles | wharton's jelly | whartons jelly | umbilical cord | umbilical cords | cord blood | cord tissue | cord derived | umbilical | amniotic | amnion | amniotic fluid | amniotic tissue | amniotic membrane | placenta | placental | birth tissue | birth tissues | perinatal tissue | afterbirth | foetal cells | fetal cells | embryonic cells | live cells | living cells | young cells | secretome | bone marrow concentrate | bone marrow aspirate | bmac | adipose derived | fat derived cells | stromal vascular fraction | svf | cell therapy | cellular therapy | cell based therapy | cell injections | sheep cells | fresh cells | donor cells | progenitor cells | xenocells | natural killer cells | nk cells | muse cells | chorionic
  `),
  offer: verbs(
    'offer | provide | use | inject | infuse | deliver | harvest | bring | give | treat | help | repair | heal | regenerate | restore | add | apply | place | source | switch | book | ask | try | contain | find | boost | transform | save | work | support | calm | renew | travel | home in | flood | fill | receive | place | combine | come | administer | get | do | make | turn | know | grow | include | carry | cost | start | arrive | ship | bank | introduce | feed | signal | rebuild | fight | rejuvenate | release',
  ),
  money: words(
    'dollar | dollars | usd | euro | euros | eur | gbp | pounds | pounds sterling | bucks | quid | pesos | francs | chf | cad | aud | rupees',
  ),
  free: words(
    'free | complimentary | on the house | at no charge | at no cost | on us | half price | half off | gratis | discount | discounted | discounts | special offer | special offers | promotion | promo | voucher | gift card | gift voucher | gift cards | gift certificate | coupon | rebate | bonus | giveaway | raffle | prize | cashback | loyalty points | reward points | rewards | bogo | flash sale | sale | deal | deals | groupon | cheaper | reduced price | black friday | cyber monday | refer a friend | bring a friend | buy one | two for one | three for two | 2 for 1 | 3 for 2 | special price | % off | percent off | per cent off | price off | knock | save up to | win',
  ),
  book: verbs(
    'call | phone | book | schedule | act | sign up | register | reserve | order | enroll | enrol | start | contact us | secure | claim | request | join | visit us | get started | begin | make an appointment | make your appointment | take action | apply | text | message us | ring | grab | snap up | come in | reach out | dial | buy | lock in | snag | hurry in',
  ),
  now: words(
    "now | today | tonight | this week | right now | immediately | before it 's too late | before it is too late | while you can | while stocks last | while supplies last | before they 're gone | before they are gone | this very day | straight away | asap | this minute | at once | before friday | before midnight | before sunday | before the weekend | before prices rise | before prices go up | before the price goes up",
  ),
  seats: nouns('spot | place | appointment | slot | space | seat | opening | availability | place left | spots left'),
  own: words(
    'your | the | any | all | every | most | chronic | severe | nagging | stubborn | persistent | even | both | acute | lower | low | of | kind | kinds | type | types | form | forms | source | sources | root | underlying | their | his | her | that | this | those | these | unwanted | annoying | daily',
  ),
};
