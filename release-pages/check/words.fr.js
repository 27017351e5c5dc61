/** The words of each diagnosis in French: see words.en.js. */
export const WORDS = {
  'tag-as-text': {
    what: 'La balise d’un élément figure dans la page comme du texte : on y voit le code.',
    mend: 'Votre éditeur l’a prise pour des mots. Collez-la dans la vue HTML ou code (dans WordPress, un bloc HTML personnalisé).',
  },
  'nothing-there': {
    what: 'Il n’y a aucun élément dans ce que vous avez collé : ni balise comme `<voix-faq>`, ni `<div data-voix="faq">`.',
    mend: 'Si c’est la source de toute la page, votre éditeur a retiré la balise. Utilisez la forme `<div data-voix>`, que les filtres laissent en place.',
  },
  'curly-quotes': {
    what: 'Les guillemets de `{attribute}` sont courbes. Les navigateurs ne connaissent que les droits.',
    mend: 'Écrivez `"` dans la vue HTML. Les éditeurs et les traitements de texte les courbent dans le texte.',
  },
  'unknown-name': {
    what: 'Il n’existe pas d’élément `{name}`.',
    mend: 'Vouliez-vous dire `{nearest}`?',
  },
  'no-shadow': {
    what: 'Un `{tag}` ne peut pas être un élément de Voix : les navigateurs ne le permettent pas.',
    mend: 'Placez un `<div data-voix="{name}">` autour ou à sa place.',
  },
  'not-closed': {
    what: '`<{tag} />` n’est pas fermé : en HTML, la barre oblique n’a pas d’effet, et le reste de la page tombe dans l’élément.',
    mend: 'Fermez-le par `</{tag}>`.',
  },
  'div-options': {
    what: '`{name}` sur un `<div data-voix>` n’est pas lu.',
    mend: 'Sur un `<div>`, il s’appelle `data-{name}`.',
  },
  'tag-options': {
    what: '`data-{name}` sur la balise d’un élément n’est pas lu.',
    mend: 'Sur une balise, il s’appelle `{name}`. Le `data-` va avec la forme `<div>`.',
  },
  'script-as-text': {
    what: 'La balise de script figure dans la page comme du texte.',
    mend: 'Placez-la dans le gabarit du site ou dans un champ réservé au code de l’en-tête. Les éditeurs de texte n’admettent pas de script.',
  },
  'script-missing': {
    what: 'Il n’y a pas de balise de script de Voix dans ce que vous avez collé.',
    mend: 'Si c’est la source de toute la page, votre système l’a retirée : placez-la dans le gabarit du site. Si c’est une partie de la page, collez aussi la balise de script.',
  },
  'script-placeholder': {
    what: '`{src}` est l’adresse des exemples. Il n’y a rien à cet endroit.',
    mend: 'Écrivez l’adresse du serveur d’où vous chargez Voix.',
  },
  'script-held': {
    what: 'La balise de script est retenue (`{type}`) : un bandeau de consentement ou un optimiseur la lance plus tard, ou jamais.',
    mend: 'Faites-y une exception pour le script de Voix. Il ne conserve rien et ne demande aucun consentement aux témoins. En attendant, votre propre HTML reste lisible.',
  },
  'script-http': {
    what: 'La page est en `https:`, mais pas le script `{src}`. Les navigateurs le bloquent.',
    mend: 'Écrivez `https:` dans son adresse.',
  },
  'script-twice': {
    what: 'La balise de script est là {count} fois. La première compte; les autres ne font rien, ni aucun mal.',
    mend: 'Gardez celle du gabarit.',
  },
  'script-other-host': {
    what: 'Votre page charge le script de `{origin}`; cet outil est sur `{here}`. L’aperçu montre le script de ce serveur-ci.',
    mend: 'Pour vérifier le script de l’autre serveur, ouvrez son `check.fr.html`.',
  },
  'script-other-version': {
    what: 'Votre page charge la version {version}; cet outil a la version {here}. L’aperçu montre la version {here}.',
    mend: 'Ouvrez le `check.fr.html` du dossier d’où votre page charge le script.',
  },
  'integrity-alias': {
    what: '`integrity` avec le dossier `/{version}/` : son fichier change à chaque version, et le navigateur le refuse alors.',
    mend: 'Retirez `integrity`, ou chargez une version exacte.',
  },
  'integrity-wrong': {
    what: '`integrity` n’est pas celle de la version {version}. Le navigateur refuse le script.',
    mend: 'Elle devrait être `{right}`.',
  },
  'integrity-unknown': {
    what: 'On ne peut pas dire ici si l’`integrity` de la version {version} est juste : cet outil connaît la version {here}.',
    mend: 'Ouvrez le `check.fr.html` du dossier de la version {version}.',
  },
  'integrity-crossorigin': {
    what: '`integrity` sans `crossorigin` : les navigateurs bloquent alors un script venu d’un autre serveur.',
    mend: 'Ajoutez `crossorigin="anonymous"` à la balise de script.',
  },
  'policy-script': {
    what: 'La politique de sécurité de la page (Content-Security-Policy) bloque le script.',
    mend: 'Ajoutez `{origin}` à `{directive}`.',
  },
  'policy-strict-dynamic': {
    what: 'La politique de sécurité de la page contient `strict-dynamic` : les adresses n’y comptent plus, et le script est bloqué.',
    mend: 'Donnez à la balise de script le `nonce` de la page, comme à vos autres scripts.',
  },
  'policy-parts': {
    what: 'La politique de sécurité de la page n’admet le script que par son {way}. Ce qu’il charge lui-même est refusé : la recherche, l’écran qui couvre la page à la sortie, la plupart des documents.',
    mend: "Avec un nonce, ajoutez `'strict-dynamic'`; ou admettez l’adresse du script.",
  },
  'policy-style': {
    what: 'La politique de sécurité de la page bloque `voix.css`. Les éléments s’affichent sans elle, mais la page peut sauter.',
    mend: 'Ajoutez `{origin}` à `{directive}`.',
  },
  'policy-connect': {
    what: 'La politique de sécurité de la page bloque le document de contenu.',
    mend: 'Ajoutez `{origin}` à `{directive}` (ou ajoutez `connect-src {origin}` là où c’est `default-src`).',
  },
  'policy-sandbox': {
    what: 'La politique de la page l’enferme dans un bac à sable sans script.',
    mend: 'Ajoutez `allow-scripts` à `sandbox`.',
  },
  'policy-integrity': {
    what: 'L’en-tête `Integrity-Policy` de la page bloque tout script sans `integrity`.',
    mend: 'Chargez une version exacte, avec son `integrity` et `crossorigin="anonymous"`. Ce qu’elle charge elle-même reste absent : la recherche, l’écran qui couvre la page à la sortie, la plupart des documents.',
  },
  'address-missing': {
    what: 'Un élément prend son contenu d’un document. Celui-ci n’a pas été chargé, car l’adresse de votre page manque.',
    mend: 'Écrivez-la dans le champ ci-dessus, ou collez le texte du document.',
  },
  'content-http': {
    what: 'La page est en `https:`, mais pas son document `{href}`. Les navigateurs le bloquent.',
    mend: 'Écrivez `https:` dans son adresse.',
  },
  'content-origin': {
    what: 'Le contenu ne peut pas venir de là : `{found}`.',
    mend: 'Ajoutez son origine à `data-allow` sur la balise de script. Sinon, seuls l’origine de votre page et le dossier du script peuvent fournir du contenu.',
  },
  'content-status': {
    what: 'Il n’y a pas de document à `{address}` : le serveur a répondu `{found}`.',
    mend: 'Ouvrez l’adresse dans un navigateur et corrigez-la.',
  },
  'content-unreachable': {
    what: '`{address}` ne donne aucune réponse qu’une page puisse lire.',
    mend: 'Soit le serveur est inaccessible, soit il ne partage pas le document : faites-lui envoyer `Access-Control-Allow-Origin: *`.',
  },
  'content-unreachable-here': {
    what: '`{address}` n’a pas pu être lu d’ici. Il est sur le serveur de votre page, qui peut tout de même le lire.',
    mend: 'Ouvrez l’adresse dans un navigateur. Si le document y est, collez son texte ci-dessus pour le faire vérifier.',
  },
  'content-html': {
    what: 'À l’adresse du document se trouve une page Web : `{found}`.',
    mend: 'C’est souvent une page d’erreur ou de connexion. Donnez l’adresse du fichier JSON lui-même.',
  },
  'content-not-json': {
    what: 'Le contenu n’est pas du JSON : `{found}`.',
    mend: 'Les mots du navigateur indiquent l’endroit. C’est le plus souvent une virgule de trop, un guillemet manquant ou des guillemets courbes.',
  },
  'content-nothing': {
    what: 'Un élément est vide : ni HTML à l’intérieur, ni `src`, ni JSON.',
    mend: 'Si vous y aviez mis quelque chose, votre éditeur l’a retiré. Si le contenu vient d’un document, nommez-le par `data-src` (`src` sur une balise).',
  },
  'content-fault': {
    what: 'À `{path}`, la bibliothèque attendait `{expected}` et a trouvé `{found}`. Elle omet cela et montre le reste.',
    mend: 'Corrigez-le dans le document. Les entrées se comptent à partir de 0.',
  },
  'host-not-shared': {
    what: '`{folder}` ne partage pas ses fichiers (`Access-Control-Allow-Origin` manque). Sur les pages d’autres sites, une partie de la bibliothèque ne se charge pas, et les erreurs ne peuvent pas être nommées ici.',
    mend: 'La personne responsable de ce serveur trouvera les en-têtes dans `docs/hosting.md`.',
  },
  'preview-not-started': {
    what: 'Le script de `{folder}` n’a pas démarré dans ce navigateur.',
    mend: 'Soit `voix.js` n’y est pas, soit le navigateur est trop ancien. De tels navigateurs montrent votre propre HTML.',
  },
};
