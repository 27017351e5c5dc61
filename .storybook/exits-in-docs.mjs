/**
 * In a page of documentation each story is a window of its own (preview-head.html): its exit stands at this window's edge,
 * as in a browser without a top layer. In there, the exits of all stories would lie one above the other, over what is read.
 */
const { showPopover } = HTMLElement.prototype;

const isInDocs = (node) => !!node && (!!node.closest('.sbdocs') || isInDocs(node.getRootNode().host));

export function keepExitsInStories() {
  HTMLElement.prototype.showPopover = function (...options) {
    if (!isInDocs(this)) showPopover.apply(this, options);
  };
}
