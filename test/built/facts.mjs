/**
 * What the page that the demo rebuilds says, fact by fact, in the demo's own words. All phrases of a fact have to be
 * there, each on one line with single spaces.
 */

/** @typedef {{ fact: string, fr: readonly string[], en: readonly string[] }} Fact */

/** @type {readonly Fact[]} */
export const FACTS = [
  {
    fact: '1, title: advocacy groups of survivors, women and men',
    fr: ['Des groupes de défense formés de survivantes et de survivants'],
    en: ['Survivor advocacy groups'],
  },
  {
    fact: '2, lede: to work with survivors on changes that make the world safer for children',
    fr: ['Pour que les enfants grandissent dans un monde plus sûr', 'veut y travailler avec les survivantes et les survivants'],
    en: ['For children to grow up in a safer world', 'wants to work on those changes together with survivors'],
  },
  {
    fact: '3, body and timeline: in 2016 it approached survivors of recorded abuse and published its survey',
    fr: [
      'En 2016, le CCPE est allé vers des personnes qui ont survécu à des abus sexuels dans l’enfance',
      'enregistrés et, bien souvent, diffusés en ligne. Il a publié son enquête internationale',
      '2016 Le CCPE va vers les survivantes et les survivants d’abus enregistrés et publie son enquête internationale.',
    ],
    en: [
      'In 2016, C3P reached out to people who survived sexual abuse as children',
      'recorded and, in many cases, shared online. It published its International Survivors’ Survey.',
      '2016 C3P reaches out to survivors of recorded abuse and publishes its International Survivors’ Survey.',
    ],
  },
  {
    fact: '4, body: its aims',
    fr: [
      'offrir aux survivantes et aux survivants un lieu où prendre la parole en public',
      'mettre la technologie à leur service, pour que la diffusion des images ne fasse pas d’elles et d’eux des victimes',
      'comprendre ce qui leur barre la route, et à quel point le soutien manque partout dans le monde',
      'porter leur voix là où les décisions se prennent',
    ],
    en: [
      'to give survivors a place to speak in public',
      'to put technology to work for them, so that the sharing of images does not make them victims all over again',
      'to learn what stands in their way, and how little support there is anywhere in the world',
      'to carry their voice to where decisions are made',
    ],
  },
  {
    fact: '5, bridge: besides individual help, it works with several groups',
    fr: ['Le CCPE aide des survivantes et des survivants à titre individuel. Il travaille aussi avec plusieurs groupes'],
    en: ['C3P helps survivors individually. It also works with several advocacy groups:'],
  },
  {
    fact: '6, Phoenix 11: since 2018, with NCMEC; the response to images of abuse online',
    fr: [
      'Les Phoenix 11 Depuis 2018, avec CCPE et NCMEC Un groupe de survivantes. Les abus sexuels',
      'enregistrés et, le plus souvent, diffusés en ligne. Elles prennent la parole',
      'la réponse à ces images, sur Internet, n’est pas à la hauteur',
      '2018 Les Phoenix 11 commencent à travailler avec le CCPE et le National Center for Missing & Exploited Children',
    ],
    en: [
      'Phoenix 11 Since 2018, with C3P and NCMEC A group of women survivors. The sexual abuse',
      'recorded and, for most of them, shared online. They speak out',
      'the response to these images on the internet falls far short',
      '2018 The Phoenix 11 begin to work with C3P and the National Center for Missing & Exploited Children',
    ],
  },
  {
    fact: '7, Chicago Males: from 2019; male survivors, their lives, the stigma, their plea for change',
    fr: [
      'Chicago Males Depuis 2019, avec CCPE Un groupe d’hommes survivants. Le CCPE apprend de leur vie',
      'la stigmatisation qui pèse sur les hommes ayant subi des abus sexuels',
      'D’une même voix, ils demandent que les choses changent',
      '2019 Les Chicago Males , un groupe d’hommes survivants, se joignent à ce travail.',
    ],
    en: [
      'Chicago Males Since 2019, with C3P A group of male survivors. C3P learns from their lives',
      'the stigma that weighs on men who were sexually abused',
      'With one voice they plead for change',
      '2019 The Chicago Males, a group of male survivors, join this work.',
    ],
  },
  {
    fact: '8, mothers of survivors: no year, no partner; what families live through; their insight guides resources',
    fr: [
      'Mères de survivantes et de survivants Des mères dont les enfants ont subi des abus sexuels',
      'des proches qui s’éloignent, l’argent qui manque, une inquiétude de chaque instant',
      'Ce que ces mères savent guide la création de ressources',
    ],
    en: [
      'Mothers of survivors Mothers whose children were sexually abused',
      'relationships that were lost, money that is short, a worry that never rests',
      'What these mothers know guides the making of resources',
    ],
  },
  {
    fact: '9, question 1: what the groups are for',
    fr: [
      'À quoi servent ces groupes?',
      'Ils font connaître l’ampleur des abus sexuels commis contre des enfants, et le tort durable',
    ],
    en: ['What are these groups for?', 'how widespread child sexual abuse is, and of the lasting harm'],
  },
  {
    fact: '10, question 2: letters, the statement in court, feedback on resources',
    fr: [
      'Que font les groupes et le CCPE ensemble?',
      'des lettres qu’il écrit au nom du groupe',
      'la Déclaration au nom d’une collectivité du groupe, dont il facilite le dépôt devant les tribunaux',
      'des ressources et des documents publics, sur lesquels il demande l’avis du groupe',
    ],
    en: [
      'How do the groups work with C3P?',
      'letters that it writes on the group’s behalf',
      'Community Impact Statement , which it helps to bring before the courts',
      'resources and public documents, on which it asks for the group’s feedback',
    ],
  },
  {
    fact: '11, question 2: where resources made with the Phoenix 11 stand',
    fr: [
      'Des ressources conçues avec les Phoenix 11, dans la section Soutien aux survivantes, aux survivants et à leurs familles',
    ],
    en: ['Resources made with the Phoenix 11, in the section Support for survivors and their families'],
  },
  {
    fact: '12, question 3: one voice, for themselves and those who suffer in silence; a call to act',
    fr: [
      'Que font ces groupes pour la protection des enfants?',
      'pour leur propre vie, et pour celles et ceux qui souffrent en silence',
      'demandent aux gouvernements, aux entreprises et aux organisations non gouvernementales d’agir',
    ],
    en: [
      'What do these groups do to protect children?',
      'in their own lives, and for those who suffer in silence',
      'call on governments, companies and non-governmental organizations to act',
    ],
  },
  {
    fact: '13, question 3: where resources for survivors stand',
    fr: ['Des ressources pour les survivantes et les survivants, dans la section Soutien aux survivantes, aux survivants'],
    en: ['Resources for survivors, in the section Support for survivors and their families'],
  },
];
