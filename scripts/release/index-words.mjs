/** The words of a release's page. */

const grouped = (locale) => {
  const { format } = new Intl.NumberFormat(locale);
  return format;
};

export const INDEX_WORDS = {
  en: {
    format: grouped('en-CA'),
    lede: 'Advocacy groups, questions and answers, and resources on any web page: one script tag, a few tags, the reader’s language. This page is plain HTML; copy from it what you need.',
    check: 'Nothing shows on your page? Find out why',
    script: 'Once, in the head of your pages',
    placeholder: 'Write the address of this server in place of',
    alias: (major) => `Always the newest ${major}.x`,
    aliasRemark: 'Its files change with each release, so it has no integrity: the browser would refuse the next one.',
    exact: (version) => `Exactly ${version}`,
    exactRemark: 'The browser runs these files only if they are the ones that are listed below.',
    widgets: 'Where a widget belongs',
    div: 'In a CMS that strips unknown tags',
    tag: 'As a tag',
    json: 'From a JSON document',
    schema: 'Editors complete and check such a document with its schema:',
    files: 'Files',
    integrity: 'The same hashes, for programs:',
    caption: (version) => `Files of Voix ${version}, in bytes`,
    columns: ['File', 'Bytes', 'Bytes sent (brotli)', 'Integrity'],
  },
  fr: {
    format: grouped('fr-CA'),
    lede: 'Des groupes de défense, des questions et réponses et des ressources sur toute page Web : une balise de script, quelques balises, la langue de la personne qui lit. Cette page est en HTML simple; copiez-en ce qu’il vous faut.',
    check: 'Rien ne s’affiche sur votre page? Cherchez pourquoi',
    script: 'Une seule fois, dans l’en-tête de vos pages',
    placeholder: 'Écrivez l’adresse de ce serveur à la place de',
    alias: (major) => `Toujours la plus récente des versions ${major}.x`,
    aliasRemark: 'Ses fichiers changent à chaque version; elle n’a donc pas d’empreinte : le navigateur refuserait la suivante.',
    exact: (version) => `Exactement la version ${version}`,
    exactRemark: 'Le navigateur n’exécute ces fichiers que s’ils sont bien ceux de la liste ci-dessous.',
    widgets: 'Là où va un élément',
    div: 'Dans un système qui retire les balises inconnues',
    tag: 'En balise',
    json: 'À partir d’un document JSON',
    schema: 'Les éditeurs complètent et vérifient un tel document à l’aide de son schéma :',
    files: 'Fichiers',
    integrity: 'Les mêmes empreintes, pour les programmes :',
    caption: (version) => `Fichiers de Voix ${version}, en octets`,
    columns: ['Fichier', 'Octets', 'Octets transmis (brotli)', 'Empreinte (integrity)'],
  },
};
