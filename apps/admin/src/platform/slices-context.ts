import { createContext, useContext, type ComponentType } from 'react';
import type { Addition, MenuEntry } from './slice';

/** What all slices add to the layout, in their order. */
export const SlicesContext = createContext<{ menu: MenuEntry[]; additions: Addition[]; backgrounds: ComponentType[] }>({
  menu: [],
  additions: [],
  backgrounds: [],
});
export const useSlices = () => useContext(SlicesContext);
