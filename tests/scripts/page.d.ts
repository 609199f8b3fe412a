// What TypeScript cannot know of our pages. What an element is, its template says; a selector, an event or a child does not.

interface ParentNode {
  querySelector(selectors: string): any;
  querySelectorAll(selectors: string): NodeListOf<any>;
}
interface Element { closest(selectors: string): any; style: any; }
interface HTMLElement { open: any; }
interface SVGScriptElement { src: any; }
interface ChildNode { matches: any; href: any; className: any; }
interface Event { key: any; }
interface EventTarget { action: any; checked: any; closest: any; matches: any; name: any; querySelector: any; value: any; }

// What one of our scripts leaves for another, and the two libraries.
interface Window { waymarkHref(address: string): string; waymarkSearch: any; waymarkIndex: any; MiniSearch: any; }
declare const waymarkHref: (address: string) => string;
declare const MiniSearch: { loadJS(saved: object, options: object): MiniSearch };
declare const fflate: any;
interface MiniSearch { search(query: any, options?: object): any[]; [name: string]: any; }
interface Result { id: number; title: string; address: string; kind: string; [name: string]: any; }
