/** The words of each diagnosis: what is wrong, and how to mend it. `{…}` is filled in; `…` becomes code. */
export const WORDS = {
  'tag-as-text': {
    what: 'The tag of a widget stands in the page as text: readers see the code.',
    mend: 'Your editor took it for words. Paste it in the HTML or code view (in WordPress, a Custom HTML block).',
  },
  'nothing-there': {
    what: 'There is no widget in what you pasted: neither a tag such as `<voix-faq>` nor a `<div data-voix="faq">`.',
    mend: 'If this is the source of the whole page, your editor removed the tag. Use the `<div data-voix>` form, which filters leave alone.',
  },
  'curly-quotes': {
    what: 'The quotation marks in `{attribute}` are curly. Browsers know straight ones only.',
    mend: 'Write `"` in the HTML view. Editors and word processors make them curly in text.',
  },
  'unknown-name': {
    what: 'There is no widget `{name}`.',
    mend: 'Did you mean `{nearest}`?',
  },
  'no-shadow': {
    what: 'A `{tag}` can’t be a widget: browsers don’t allow it.',
    mend: 'Put a `<div data-voix="{name}">` around it or in its place.',
  },
  'not-closed': {
    what: '`<{tag} />` is not closed: in HTML the slash does nothing, and the rest of the page falls into the widget.',
    mend: 'Close it with `</{tag}>`.',
  },
  'div-options': {
    what: '`{name}` on a `<div data-voix>` is not read.',
    mend: 'On a `<div>` it is called `data-{name}`.',
  },
  'tag-options': {
    what: '`data-{name}` on a tag of a widget is not read.',
    mend: 'On a tag it is called `{name}`. The `data-` belongs to the `<div>` form.',
  },
  'script-as-text': {
    what: 'The script tag stands in the page as text.',
    mend: 'Put it in the template of your site, or in a field for code in the head of pages. Editors for texts don’t allow scripts.',
  },
  'script-missing': {
    what: 'There is no script tag of Voix in what you pasted.',
    mend: 'If this is the source of the whole page, your CMS removed it: put it in the template of the site. If it is a part of the page, paste the script tag with it.',
  },
  'script-placeholder': {
    what: '`{src}` is the address of the examples. There is nothing.',
    mend: 'Write the address of the server that you load Voix from.',
  },
  'script-held': {
    what: 'The script tag is held back (`{type}`): a consent banner or an optimiser starts it later, or never.',
    mend: 'Leave the script of Voix out there. It stores nothing and needs no consent for cookies. Until it runs, readers have your own HTML.',
  },
  'script-http': {
    what: 'The page is `https:`, the script `{src}` is not. Browsers block it.',
    mend: 'Write `https:` in its address.',
  },
  'script-twice': {
    what: 'The script tag is there {count} times. The first one counts; the others do nothing and no harm.',
    mend: 'Keep the one in the template.',
  },
  'script-other-host': {
    what: 'Your page loads the script from `{origin}`, this tool is on `{here}`. The preview shows the script of this server.',
    mend: 'If the script of the other server is to be checked, open its `check.html`.',
  },
  'script-other-version': {
    what: 'Your page loads version {version}, this tool has {here}. The preview shows version {here}.',
    mend: 'Open the `check.html` in the folder that your page loads the script from.',
  },
  'integrity-alias': {
    what: '`integrity` with the folder `/{version}/`: its file changes with each release, and the browser then refuses it.',
    mend: 'Take `integrity` away, or load an exact version.',
  },
  'integrity-wrong': {
    what: '`integrity` is not that of version {version}. The browser refuses the script.',
    mend: 'It should be `{right}`.',
  },
  'integrity-unknown': {
    what: 'Whether the `integrity` of version {version} is right can’t be said here: this tool knows version {here}.',
    mend: 'Open the `check.html` in the folder of version {version}.',
  },
  'integrity-crossorigin': {
    what: '`integrity` without `crossorigin`: browsers then block a script from another server.',
    mend: 'Add `crossorigin="anonymous"` to the script tag.',
  },
  'policy-script': {
    what: 'The page’s Content-Security-Policy blocks the script.',
    mend: 'Add `{origin}` to `{directive}`.',
  },
  'policy-strict-dynamic': {
    what: 'The page’s Content-Security-Policy has `strict-dynamic`, so addresses in it don’t count, and blocks the script.',
    mend: 'Give the script tag the `nonce` of the page, as your other scripts have it.',
  },
  'policy-parts': {
    what: 'The page’s Content-Security-Policy lets the script in by its {way} alone. What it loads itself is refused: search, the cover of the exit, most documents.',
    mend: "With a nonce, add `'strict-dynamic'`; or allow the script’s address.",
  },
  'policy-style': {
    what: 'The page’s Content-Security-Policy blocks `voix.css`. The widgets are shown without it, but the page may jump.',
    mend: 'Add `{origin}` to `{directive}`.',
  },
  'policy-connect': {
    what: 'The page’s Content-Security-Policy blocks the content document.',
    mend: 'Add `{origin}` to `{directive}` (or add `connect-src {origin}` where it is `default-src`).',
  },
  'policy-sandbox': {
    what: 'The page’s policy puts it in a sandbox without scripts.',
    mend: 'Add `allow-scripts` to `sandbox`.',
  },
  'policy-integrity': {
    what: 'The page’s `Integrity-Policy` blocks every script without `integrity`.',
    mend: 'Load an exact version, with its `integrity` and `crossorigin="anonymous"`. What it loads itself stays away: search, the cover of the exit, most documents.',
  },
  'address-missing': {
    what: 'A widget takes its content from a document. It was not loaded, because the address of your page is missing.',
    mend: 'Write it in the field above, or paste the document’s text.',
  },
  'content-http': {
    what: 'The page is `https:`, its document `{href}` is not. Browsers block it.',
    mend: 'Write `https:` in its address.',
  },
  'content-origin': {
    what: 'Content may not come from there: `{found}`.',
    mend: 'Add its origin to `data-allow` on the script tag. Without that, only your page’s own origin and the script’s folder may give content.',
  },
  'content-status': {
    what: 'There is no document at `{address}`: the server answered `{found}`.',
    mend: 'Open the address in a browser, and correct it.',
  },
  'content-unreachable': {
    what: '`{address}` gives no answer that a page may read.',
    mend: 'Either the server can’t be reached, or it does not share the document: let it send `Access-Control-Allow-Origin: *` with it.',
  },
  'content-unreachable-here': {
    what: '`{address}` could not be read from here. It is on your page’s own server, which your page may read all the same.',
    mend: 'Open the address in a browser. If the document is there, paste its text above to have it checked.',
  },
  'content-html': {
    what: 'At the address of the document is a web page: `{found}`.',
    mend: 'Often it is a page for errors or for signing in. Give the address of the JSON file itself.',
  },
  'content-not-json': {
    what: 'The content is not JSON: `{found}`.',
    mend: 'The browser’s words name the place. Most often it is a comma too many, a quotation mark missing, or curly quotes.',
  },
  'content-nothing': {
    what: 'A widget is empty: no HTML inside, no `src`, no JSON.',
    mend: 'If you put something there, your editor removed it. If the content comes from a document, name it with `data-src` (`src` on a tag).',
  },
  'content-fault': {
    what: 'At `{path}` the library expected `{expected}`, and found `{found}`. It leaves this out and shows the rest.',
    mend: 'Correct it in the document. Items are counted from 0.',
  },
  'host-not-shared': {
    what: '`{folder}` does not share its files (`Access-Control-Allow-Origin` is missing). On pages of other sites, a part of the library does not load, and faults can’t be named here.',
    mend: 'Whoever runs this server finds the headers in `docs/hosting.md`.',
  },
  'preview-not-started': {
    what: 'The script in `{folder}` did not start in this browser.',
    mend: 'Either `voix.js` is not there, or the browser is too old. Such browsers show your own HTML.',
  },
};
