import type { ComponentType, ReactElement } from 'react';
import type { Binding } from './data';
import type { Texts } from './texts';
import type { Access } from './viewer';

/** A resource of react-admin: its data, its pages (React.lazy), and what stands for a record. */
export interface SliceResource {
  binding: Binding;
  list?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
  show?: ComponentType;
  /** The text or field that stands for a record in titles and selections. */
  represents?: string | ((record: never) => string);
}

export interface SlicePage {
  path: string;
  element: ReactElement;
  /** Reachable without signing in, outside the layout. */
  signedOut?: boolean;
  /** Fills the window, outside the layout; asks for a sign-in by itself. */
  bare?: boolean;
}

export interface MenuEntry {
  section: 'work' | 'links' | 'duties' | 'roster' | 'system';
  to: string;
  /** Key of its label. */
  label: string;
  icon: ComponentType;
  when: (access: Access) => boolean;
}

/** Pages of one slice on which those to its right may put something of theirs. */
export type Place = 'home' | 'submission' | 'specialReport' | 'dossier';

/** What a slice puts on another one's page; `id` is of the record that the page shows, at home of the viewer's account. */
export interface Addition {
  place: Place;
  component: ComponentType<{ id: string }>;
}

/** What a feature adds to the product: `features/<slice>/index.ts` exports one, `slices.ts` lists them all. */
export interface Slice {
  texts: Texts;
  resources: SliceResource[];
  pages?: SlicePage[];
  menu?: MenuEntry[];
  additions?: Addition[];
  /** Mounted as long as somebody is signed in; shows nothing. */
  background?: ComponentType;
}
