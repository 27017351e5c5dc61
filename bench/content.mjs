/**
 * The work: questions, groups and resources in French and English, the same for everybody and at every run.
 *
 * Everything is fictional and about everyday services, at the length that such texts have.
 */

const PLACES = [
  { fr: 'la bibliothèque du quartier', en: 'the local library' },
  { fr: 'la salle de réunion', en: 'the meeting room' },
  { fr: 'l’atelier de réparation', en: 'the repair workshop' },
  { fr: 'le jardin partagé', en: 'the shared garden' },
  { fr: 'la permanence du jeudi', en: 'the Thursday desk' },
  { fr: 'le service de prêt', en: 'the lending service' },
  { fr: 'la salle de lecture', en: 'the reading room' },
];

const QUESTIONS = [
  {
    question: { fr: (place) => `Quels sont les horaires de ${place}?`, en: (place) => `When is ${place} open?` },
    answer: {
      fr: [
        'Du mardi au vendredi, les portes ouvrent à dix heures et ferment à dix-huit heures trente. Le samedi, elles ferment à seize heures; le dimanche et le lundi, tout est fermé.',
        'En été, les heures changent : elles sont affichées à l’entrée deux semaines avant, et publiées ici le même jour.',
      ],
      en: [
        'From Tuesday to Friday, doors open at ten and close at half past six. On Saturdays they close at four; on Sundays and Mondays, all is closed.',
        'Hours change in summer: they are posted at the entrance two weeks before, and published here on the same day.',
      ],
    },
  },
  {
    question: { fr: (place) => `Comment s’inscrire pour utiliser ${place}?`, en: (place) => `How do I sign up for ${place}?` },
    answer: {
      fr: [
        'L’inscription est gratuite et se fait sur place, en cinq minutes. Une pièce d’identité suffit; une adresse dans la ville n’est pas demandée.',
      ],
      en: [
        'Signing up is free and done on the spot, in five minutes. A piece of identification is enough; no address in town is asked for.',
      ],
    },
  },
  {
    question: {
      fr: (place) => `Peut-on venir à plusieurs, par exemple avec un groupe, pour découvrir ${place}?`,
      en: (place) => `Can several people, such as a group, come and discover ${place}?`,
    },
    answer: {
      fr: [
        'Oui, jusqu’à douze personnes. Au-delà, il vaut mieux prévenir quelques jours à l’avance, pour que quelqu’un soit là pour vous accueillir et répondre à vos questions.',
        'Les visites durent une heure environ. Elles sont données en français et, sur demande, en anglais.',
        'Les locaux sont de plain-pied, et l’ascenseur mène à l’étage.',
      ],
      en: [
        'Yes, up to twelve. For more, it is better to say so some days before, so that someone is there to welcome you and answer your questions.',
        'Visits take about an hour. They are given in French and, on request, in English.',
        'The rooms are on the ground floor, and a lift leads upstairs.',
      ],
    },
  },
  {
    question: {
      fr: (place) => `Que faire quand ${place} est complet ou fermé?`,
      en: (place) => `What if ${place} is full or closed?`,
    },
    answer: {
      fr: [
        'Une liste d’attente est tenue à l’accueil. Vous êtes prévenu la veille, par le moyen que vous avez choisi, et rien n’est perdu si vous ne pouvez pas venir.',
      ],
      en: [
        'A waiting list is kept at the desk. You are told on the day before, by the means that you have chosen, and nothing is lost if you cannot come.',
      ],
    },
  },
];

const NAMES = ['Les Cyprès', 'Atelier du Nord', 'Le Fil bleu', 'Les Voisines', 'Rive et Pont', 'La Lanterne', 'Sept Lieues'];
const PARTNERS = ['Maison commune', 'Réseau des ateliers', 'Ville basse'];
const BODY = {
  fr: 'Ce groupe réunit des personnes du quartier autour de projets communs. Il se rencontre deux fois par mois, prépare des avis sur les services de la ville et les présente à celles et ceux qui en décident.',
  en: 'This group brings people of the neighbourhood together around common projects. It meets twice a month, prepares opinions on the services of the town, and presents them to those who decide.',
};

const TITLES = [
  { fr: 'Guide des services de la ville', en: 'Guide to the services of the town' },
  { fr: 'Comment préparer une réunion de groupe', en: 'How to prepare a group meeting' },
  { fr: 'Formulaire de réservation d’une salle', en: 'Form to book a room' },
  { fr: 'Rapport annuel des ateliers', en: 'Annual report of the workshops' },
];
const FACTS = [
  { kind: 'guide', format: 'PDF', bytes: 862_000 },
  { kind: 'page' },
  { kind: 'form', format: 'PDF', bytes: 121_000 },
  { kind: 'report', format: 'PDF', bytes: 3_400_000 },
];

const at = (list, index) => list[index % list.length];
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/**
 * @typedef {{ id: string, question: string, answer: string[] }} Question
 * @typedef {{ id: string, name: string, year: number, partner: string, body: string }} Group
 * @typedef {{ id: string, title: string, url: string, kind: string, format?: string, bytes?: number, language: string }} Resource
 * @typedef {{ questions: Question[], groups: Group[], resources: Resource[] }} Content
 */

function question(index, language) {
  const { question, answer } = at(QUESTIONS, index);
  const place = PLACES[Math.floor(index / QUESTIONS.length) % PLACES.length][language];
  return { id: `q${index + 1}`, question: `${index + 1}. ${question[language](place)}`, answer: answer[language] };
}

const group = (index, language) => ({
  id: `g${index + 1}`,
  name: `${at(NAMES, index)} ${index + 1}`,
  year: 1990 + (index % 30),
  partner: at(PARTNERS, index),
  body: BODY[language],
});

const resource = (index, language) => ({
  id: `r${index + 1}`,
  title: `${at(TITLES, index)[language]}, partie ${index + 1}`,
  url: `/resources/${index + 1}`,
  ...at(FACTS, index),
  language: index % 3 ? 'fr' : 'en',
});

/**
 * @param {{ questions: number, groups: number, resources: number }} counts
 * @param {'fr' | 'en'} [language]
 * @returns {Content}
 */
export const contentOf = (counts, language = 'fr') => ({
  questions: list(counts.questions, (index) => question(index, language)),
  groups: list(counts.groups, (index) => group(index, language)),
  resources: list(counts.resources, (index) => resource(index, language)),
});
