/** The words of check.html that stand there from the start. Those of what it finds are in release-pages/check/. */
export const CHECK_WORDS = {
  en: {
    title: 'Why does nothing show?',
    lede: 'Paste what stands in your page. This tool says in plain words what keeps a widget from being shown, and how to mend it.',
    privacy:
      'Everything is read in your browser. Nothing is sent or kept. Only the content documents that your page names are loaded, and only if you give the address of the page.',
    html: {
      label: 'HTML of the page',
      hint: 'Best is the source of the whole page as readers get it (Ctrl+U, or “View page source”). The script tag and the widget alone will do as well.',
    },
    address: {
      label: 'Address of the page (optional)',
      hint: 'For what depends on it: whether content may be loaded from where it is.',
    },
    headers: {
      label: 'Response headers of the page (optional)',
      hint: 'From the Network panel of the developer tools (F12): the lines such as Content-Security-Policy.',
    },
    document: {
      label: 'JSON of the content document (optional)',
      hint: 'Its text, to have it checked. It is shown in place of the one at the address.',
    },
    button: 'Check',
    found: {
      heading: 'What was found',
      checking: 'Looking …',
      good: 'Everything is in order.',
      notes: 'Nothing stops the widgets. There are remarks.',
      bad: 'Reasons why something does not show:',
      stops: 'Stops it:',
      note: 'Good to know:',
    },
    preview: {
      heading: 'Preview',
      title: 'Preview of the widgets',
      remark: (version) =>
        `Your widgets, shown by version ${version} from this folder, without your page’s own styles and pictures.`,
    },
    page: {
      heading: 'On the page itself',
      text: 'Open the console of the developer tools there (F12) and look for [voix]: the library names each fault, and the browser names what it has blocked.',
    },
  },
  fr: {
    title: 'Pourquoi rien ne s’affiche-t-il?',
    lede: 'Collez ce qui se trouve dans votre page. Cet outil dit en mots simples ce qui empêche un élément de s’afficher et comment le corriger.',
    privacy:
      'Tout est lu dans votre navigateur. Rien n’est envoyé ni conservé. Seuls les documents de contenu que votre page nomme sont chargés, et seulement si vous donnez l’adresse de la page.',
    html: {
      label: 'HTML de la page',
      hint: 'Le mieux est la source de toute la page, telle qu’elle est servie (Ctrl+U, ou « Code source de la page »). La balise de script et l’élément suffisent aussi.',
    },
    address: {
      label: 'Adresse de la page (facultatif)',
      hint: 'Pour ce qui en dépend : si le contenu peut être chargé de là où il est.',
    },
    headers: {
      label: 'En-têtes de réponse de la page (facultatif)',
      hint: 'Dans le volet Réseau des outils de développement (F12) : les lignes comme Content-Security-Policy.',
    },
    document: {
      label: 'JSON du document de contenu (facultatif)',
      hint: 'Son texte, pour le faire vérifier. Il est montré à la place de celui qui est à l’adresse.',
    },
    button: 'Vérifier',
    found: {
      heading: 'Ce qui a été trouvé',
      checking: 'Recherche en cours…',
      good: 'Tout est en ordre.',
      notes: 'Rien n’empêche l’affichage. Il y a des remarques.',
      bad: 'Raisons pour lesquelles quelque chose ne s’affiche pas :',
      stops: 'Empêche l’affichage :',
      note: 'Bon à savoir :',
    },
    preview: {
      heading: 'Aperçu',
      title: 'Aperçu des éléments',
      remark: (version) =>
        `Vos éléments, montrés par la version ${version} de ce dossier, sans les styles ni les images de votre page.`,
    },
    page: {
      heading: 'Sur la page elle-même',
      text: 'Ouvrez-y la console des outils de développement (F12) et cherchez [voix] : la bibliothèque nomme chaque erreur, et le navigateur ce qu’il a bloqué.',
    },
  },
};
