/** What Storybook makes its tables and controls of: custom-elements.json, which comes from the code's comments. */
import manifest from '../custom-elements.json';

/** Every attribute may be left out; Storybook has a control only for a type that stands alone: a switch for what is on or off. */
const alone = (type) => type.replace(' | undefined', '').replace(/^boolean \|.*/, 'boolean');
const required = (item) => ({ ...item, type: item.type && { text: alone(item.type.text) } });

/** Storybook keeps everything by its name: the part `heading` would take the place of the attribute. */
const asSelector = ({ name, ...part }) => ({ name: `::part(${name})`, ...part });

const readable = (declaration) => ({
  ...declaration,
  // `content` as an attribute stands for the property of this name, which has the description.
  attributes: declaration.attributes?.filter(({ fieldName }) => fieldName).map(required),
  members: declaration.members?.map(required),
  cssParts: declaration.cssParts?.map(asSelector),
});

export const elements = {
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(readable) })),
};

const HAS_CONTROL = /^(attributes|properties)$/;

/** Parts and events are read about; there is nothing to set. */
export const onlyUsefulControls = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      HAS_CONTROL.test(type.table?.category ?? 'properties') ? type : { ...type, control: false },
    ]),
  );
