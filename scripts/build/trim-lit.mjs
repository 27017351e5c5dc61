/**
 * What the library does not use of lit, and so does not send: edits of lit's files, applied by embed-lit.mjs, each under
 * a name of what must then not be used. `findUnsupported` finds such use in the library's source, and stops the build.
 */

/** What lit can do and the script then cannot, by how it would stand in the library's source. */
const UNSUPPORTED = {
  directives: /from 'lit\/(?:async-)?directive/,
  'svg and mathml templates': /\b(?:svg|mathml)`/,
  decorators: /from 'lit\/decorators/,
  'options of properties but attribute, type and state': /\b(?:reflect|hasChanged|useDefault|converter|noAccessor): /,
  'types of properties but Number': /\btype: (?:Boolean|Array|Object)\b/,
  'static styles': /\bstatic (?:override )?styles\b/,
  'hooks but update, firstUpdated and updated':
    /\b(?:willUpdate|shouldUpdate|scheduleUpdate|getUpdateComplete|removeController)\(/,
};

/** @returns {string[]} what a module of the library uses, and the script's lit does not have */
export const findUnsupported = (code) => Object.keys(UNSUPPORTED).filter((what) => UNSUPPORTED[what].test(code));

/**
 * By file: what stands there (minified names vary), and what takes its place.
 *
 * @type {Record<string, { found: RegExp, put: string, times?: number }[]>}
 */
export const TRIMS = {
  'lit-html/lit-html.js': [
    // Templates come finished (compile-templates.mjs): what is left is to make their nodes, and to note the places of the values.
    { found: /\w+="\$lit\$",.*?,(?=\w+=document,)/g, put: '' },
    { found: /\w+="\[ \\t\\n\\f\\r\]",.*?,(?=\w+=\w+=>\(\w+,\.\.\.\w+\)=>)/g, put: '' },
    { found: /const \w+=\(\w+,\w+\)=>\{const \w+=\w+\.length-1,.*?\};(?=class)/g, put: '' },
    { found: /function \w+\(\w+,\w+\)\{if\(!\w+\(\w+\)\|\|!\w+\.hasOwnProperty\("raw"\)\).*?\}(?=class)/g, put: '' },
    {
      found:
        /class (\w+)\{constructor\(\{strings:\w+,_\$litType\$:\w+\},\w+\)\{.*?ctor:"\."===\w+\[1\]\?(\w+):"\?"===\w+\[1\]\?(\w+):"@"===\w+\[1\]\?(\w+):(\w+)\}\).*?static createElement\(.*?\}(?=\})/g,
      put: `class $1{
        constructor({ strings }) {
          if (!strings.hasOwnProperty("raw")) throw Error("invalid template strings array");
          this.parts = [];
          let index = 0;
          let within = document.createDocumentFragment();
          this.el = { content: within };
          for (const [, text, tag, attributes] of strings[0].matchAll(/([^<]+)|<([^ >]+)([^>]*)>/g)) {
            if (text) within.append(text);
            else if (tag === "/") within = within.parentNode;
            else if (tag < "a") {
              within.append(document.createComment(""));
              if (tag === "?") this.parts.push({ index });
              index++;
            } else {
              const element = document.createElement(tag);
              for (const [, prefix, name, bound, value] of attributes.matchAll(/ ([.?@]?)([^$=]+)(\\$?)=(.*?)(?= \\S+=|$)/g)) {
                const ctor = prefix === "." ? $2 : prefix === "?" ? $3 : prefix === "@" ? $4 : $5;
                if (bound) this.parts.push({ index, name, strings: value.split("$"), ctor });
                else element.setAttribute(name, value);
              }
              within.append(element);
              within = element;
              index++;
            }
          }
        }
        `,
    },
    {
      found:
        /2===(\w+)\.type\?(\w+=new \w+\(\w+,\w+\.nextSibling,this,\w+\)):1===\w+\.type\?(\w+=new \w+\.ctor\([^)]*\)):6===.*?\)\)/g,
      put: '$1.ctor?$3:$2',
    },
    { found: /"number"==typeof \w+\?this\._\$AC\((\w+)\):\(.*?,\w+\);(?=if\(this\._\$AH\?\._\$AD)/g, put: 'this._$$AC($1);' },
    { found: /class \w+\{constructor\(\w+,\w+,\w+\)\{this\.element=\w+,this\.type=6.*?\}(?=const)/g, put: '' },
    { found: /const \w+=\{M:\w+,.*?\};?(?=const)/g, put: '' },
    { found: /\w+ as _\$LH,/g, put: '' },
    { found: /this\.type=[12],/g, put: '', times: 2 },
    { found: /constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/g, put: '', times: 2 },
    // Directives, and what tells them that a part has left the page.
    { found: /function (\w+)\(\w+,\w+,\w+=\w+,\w+\)\{.*?,\w+\}(?=class)/g, put: '' },
    { found: /\w+=\w+\(this,\w+,\w+\),/g, put: '' },
    { found: /(\w+)=\w+\(this,\1,\w+,0\),/g, put: '' },
    { found: /=\w+\(this,(\w+\[\w+\+\w+\]),\w+,\w+\)/g, put: '=$1' },
    { found: /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/g, put: '' },
    { found: /get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, put: '', times: 2 },
    { found: /,this\._\$Cv=\w+\?\.isConnected\?\?!0/g, put: '' },
    { found: /this\._\$AN=void 0,/g, put: '', times: 3 },
    { found: /this\._\$AP\?\.\(!1,!0,\w+\);/g, put: ';' },
    { found: /setConnected\(\w+\)\{.*?\}(?=\}class)/g, put: '' },
    { found: /get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/g, put: '' },
    { found: /get parentNode\(\)\{return this\._\$AM\.parentNode\}/g, put: '' },
    { found: /get parentNode\(\)\{let .*?,\w+\}(?=_\$AI)/g, put: '' },
    { found: /get tagName\(\)\{.*?\}/g, put: '' },
    // Options of listeners, and listeners that are objects.
    {
      found: /constructor\((?:\w+,){4}\w+\)\{super\(.*?this\.type=5\}_\$AI\(.*?\}handleEvent\(.*?\)\}/g,
      put: `
        _$$AI(listener) {
          if (!this._$$AH.call) this.element.addEventListener(this.name, this);
          this._$$AH = listener;
        }
        handleEvent(event) {
          this._$$AH.call(this.options.host, event);
        }
      `,
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Decorators.
    { found: /static addInitializer\(\w+\)\{.*?\}/g, put: '' },
    { found: /,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/g, put: '' },
    { found: /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/g, put: '' },
    // Properties that an attribute reflects, that keep a default, convert themselves or have accessors of their own.
    { found: /\w+=\{toAttribute\(.*?return \w+\}\},/g, put: '' },
    { found: /\w+ as defaultConverter,/g, put: '' },
    { found: /\{attribute:!0,type:String,.*?\}/g, put: '{attribute:!0}' },
    { found: /this\._\$Em=null,(?=this\._\$Ev)/g, put: '' },
    {
      found: /_\$ET\(\w+,\w+\)\{.*?\}\}_\$AK\(\w+,\w+\)\{.*?\}\}(?=requestUpdate)/g,
      put: `
        _$$AK(name, value) {
          const type = this.constructor;
          const key = type._$$Eh.get(name);
          this[key] = value !== null && type.getPropertyOptions(key).type === Number ? Number(value) : value;
        }
      `,
    },
    { found: /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM)/g, put: '' },
    {
      found: /requestUpdate\(\w+,.*?\{const.*?!\(\(\w+\.hasChanged\?\?(\w+)\)\(.*?return;this\.C\(.*?\)\}(.*?)C\(.*?\}(?=async)/g,
      put: `requestUpdate(key, before) {
        if (key !== undefined) {
          if (!$1(this[key], before)) return;
          if (!this._$$AL.has(key)) this._$$AL.set(key, this.hasUpdated ? before : undefined);
        }
        $2`,
    },
    { found: /const \w+=this\.constructor\.elementProperties;if\(\w+\.size>0\)for\(.*?\)\}(?=\}let)/g, put: '' },
    { found: /,this\.prototype\.hasOwnProperty\(\w+\)&&\(\(\w+=Object\.create\(\w+\)\)\.wrapped=!0\)/g, put: '' },
    { found: /\.\.\.(\w+)\((\w+)\),\.\.\.\w+\(\2\)/g, put: '...$1($2)' },
    {
      found:
        /const\{get:\w+,set:\w+\}=\w+\(this\.prototype,\w+\)\?\?\{get\(\)\{return this\[(\w+)\]\}.*?requestUpdate\((\w+),.*?\)\}/g,
      put: `return {
        get() {
          return this[$1];
        },
        set(value) {
          const before = this[$1];
          this[$1] = value;
          this.requestUpdate($2, before);
        }`,
    },
    // Style sheets, which the library shares between its widgets, and the root that comes with them.
    {
      found: /this\.elementStyles=this\.finalizeStyles\(this\.styles\)\}static finalizeStyles\(.*?return \w+(?=\}static)/g,
      put: '',
    },
    { found: /createRenderRoot\(\)\{.*?\}(?=connectedCallback)/g, put: '' },
    { found: /\w+\.elementStyles=\[\],\w+\.shadowRootOptions=\{mode:"open"\},/g, put: '' },
    // Hooks.
    { found: /removeController\(\w+\)\{.*?\}/g, put: '' },
    {
      found: /const (\w+)=this\.scheduleUpdate\(\);.*?this\.performUpdate\(\)\}/g,
      put: 'this.performUpdate();return!this.isUpdatePending}',
    },
    {
      found: /(\w+)=this\.shouldUpdate\(\w+\),\1\?\(this\.willUpdate\(\w+\),(.*?)\):this\._\$EM\(\)(?=\}catch)/g,
      put: '$1=!0,$2',
    },
    { found: /willUpdate\(\w+\)\{\}/g, put: '' },
    { found: /shouldUpdate\(\w+\)\{return!0\}/g, put: '' },
    { found: /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/g, put: '' },
  ],
  'lit-element/lit-element.js': [
    { found: /createRenderRoot\(\)\{.*?\}(?=update)/g, put: '' },
    { found: /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, put: '' },
    { found: /connectedCallback\(\)\{super\.connectedCallback\(\).*?\}(?=render\(\))/g, put: '' },
  ],
};

export const refuseUnsupported = () => ({
  name: 'voix:trim-lit',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    order: 'pre',
    handler(code, id) {
      const found = findUnsupported(code);
      if (found.length) this.error(`${id}: the script's lit has no ${found.join(', ')} (scripts/build/trim-lit.mjs)`);
    },
  },
});
