/** The success criteria of WCAG 2.2, levels A and AA, with what a reader of the statement has to know beside the tests. */

const NO_MEDIA = 'Not applicable: the library plays no sound and no film; resources link to them.';
const NO_FORMS = 'Not applicable: the only fields are a search and its filters, where nothing can be wrong and nothing is sent.';
const PAGE = 'Not applicable: that is the page’s, not a widget’s.';

/** @type {Record<string, { name: string, level: 'A' | 'AA', remark?: string }>} */
export const CRITERIA = {
  '1.1.1': { name: 'Non-text Content', level: 'A' },
  '1.2.1': { name: 'Audio-only and Video-only (Prerecorded)', level: 'A', remark: NO_MEDIA },
  '1.2.2': { name: 'Captions (Prerecorded)', level: 'A', remark: NO_MEDIA },
  '1.2.3': { name: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', remark: NO_MEDIA },
  '1.2.4': { name: 'Captions (Live)', level: 'AA', remark: NO_MEDIA },
  '1.2.5': { name: 'Audio Description (Prerecorded)', level: 'AA', remark: NO_MEDIA },
  '1.3.1': { name: 'Info and Relationships', level: 'A' },
  '1.3.2': { name: 'Meaningful Sequence', level: 'A' },
  '1.3.3': {
    name: 'Sensory Characteristics',
    level: 'A',
    remark: 'Not tested: no message of the library names a shape, a colour or a place. Read by people, as all messages are.',
  },
  '1.3.4': { name: 'Orientation', level: 'AA', remark: 'Not tested as such: nothing asks for the orientation of a screen.' },
  '1.3.5': {
    name: 'Identify Input Purpose',
    level: 'AA',
    remark: 'Not applicable: no field asks for anything about the reader.',
  },
  '1.4.1': { name: 'Use of Color', level: 'A' },
  '1.4.2': { name: 'Audio Control', level: 'A', remark: NO_MEDIA },
  '1.4.3': { name: 'Contrast (Minimum)', level: 'AA' },
  '1.4.4': { name: 'Resize Text', level: 'AA' },
  '1.4.5': {
    name: 'Images of Text',
    level: 'AA',
    remark: 'Not applicable: the library draws none. A group’s picture is its author’s.',
  },
  '1.4.10': { name: 'Reflow', level: 'AA' },
  '1.4.11': { name: 'Non-text Contrast', level: 'AA' },
  '1.4.12': { name: 'Text Spacing', level: 'AA' },
  '1.4.13': { name: 'Content on Hover or Focus', level: 'AA', remark: 'Not applicable: nothing comes by pointing or by focus.' },
  '2.1.1': { name: 'Keyboard', level: 'A' },
  '2.1.2': { name: 'No Keyboard Trap', level: 'A' },
  '2.1.4': {
    name: 'Character Key Shortcuts',
    level: 'A',
    remark: 'Not applicable: the one shortcut is Shift alone, three times, which is no character key.',
  },
  '2.2.1': {
    name: 'Timing Adjustable',
    level: 'A',
    remark:
      'Not applicable to content: nothing runs out. The count of Shift starts anew after five seconds, and the link beside it does the same without a limit.',
  },
  '2.2.2': { name: 'Pause, Stop, Hide', level: 'A' },
  '2.3.1': { name: 'Three Flashes or Below Threshold', level: 'A', remark: 'Nothing flashes: nothing moves at all, see 2.2.2.' },
  '2.4.1': { name: 'Bypass Blocks', level: 'A', remark: 'A page’s own task; a notice offers a way past what follows.' },
  '2.4.2': { name: 'Page Titled', level: 'A', remark: PAGE },
  '2.4.3': { name: 'Focus Order', level: 'A' },
  '2.4.4': { name: 'Link Purpose (In Context)', level: 'A' },
  '2.4.5': { name: 'Multiple Ways', level: 'AA', remark: PAGE },
  '2.4.6': {
    name: 'Headings and Labels',
    level: 'AA',
    remark:
      'That headings and labels are there, at their level, is tested under 1.3.1; whether they describe is for people to judge.',
  },
  '2.4.7': { name: 'Focus Visible', level: 'AA' },
  '2.4.11': { name: 'Focus Not Obscured (Minimum)', level: 'AA' },
  '2.5.1': { name: 'Pointer Gestures', level: 'A', remark: 'Not applicable: a press is all that is ever needed.' },
  '2.5.2': {
    name: 'Pointer Cancellation',
    level: 'A',
    remark: 'Not tested: links, buttons and disclosures are the browser’s own and act when the pointer is let go.',
  },
  '2.5.3': { name: 'Label in Name', level: 'A' },
  '2.5.4': { name: 'Motion Actuation', level: 'A', remark: 'Not applicable: nothing listens to motion.' },
  '2.5.7': { name: 'Dragging Movements', level: 'AA', remark: 'Not applicable: nothing is dragged.' },
  '2.5.8': {
    name: 'Target Size (Minimum)',
    level: 'AA',
    remark: 'A link that is alone in its line may be less than 24 px high where it is as far as that from anything else.',
  },
  '3.1.1': {
    name: 'Language of Page',
    level: 'A',
    remark: `${PAGE} It is never written to; what a widget says is marked, see 3.1.2.`,
  },
  '3.1.2': { name: 'Language of Parts', level: 'AA' },
  '3.2.1': { name: 'On Focus', level: 'A' },
  '3.2.2': { name: 'On Input', level: 'A' },
  '3.2.3': { name: 'Consistent Navigation', level: 'AA', remark: PAGE },
  '3.2.4': {
    name: 'Consistent Identification',
    level: 'AA',
    remark: 'Not tested as such: a thing that all elements have is one template with one message.',
  },
  '3.2.6': {
    name: 'Consistent Help',
    level: 'A',
    remark: `${PAGE} The exit stands at the same place on every page that has it.`,
  },
  '3.3.1': { name: 'Error Identification', level: 'A', remark: NO_FORMS },
  '3.3.2': { name: 'Labels or Instructions', level: 'A' },
  '3.3.3': { name: 'Error Suggestion', level: 'AA', remark: NO_FORMS },
  '3.3.4': { name: 'Error Prevention (Legal, Financial, Data)', level: 'AA', remark: NO_FORMS },
  '3.3.7': { name: 'Redundant Entry', level: 'A', remark: NO_FORMS },
  '3.3.8': { name: 'Accessible Authentication (Minimum)', level: 'AA', remark: NO_FORMS },
  '4.1.2': { name: 'Name, Role, Value', level: 'A' },
  '4.1.3': { name: 'Status Messages', level: 'AA' },
};
