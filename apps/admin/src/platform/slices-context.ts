import { createContext, useContext, type ComponentType } from 'react';
import type { MenuEntry } from './slice';

/** What all slices add to the layout, in their order. */
export const SlicesContext = createContext<{ menu: MenuEntry[]; backgrounds: ComponentType[] }>({
  menu: [],
  backgrounds: [],
});
export const useSlices = () => useContext(SlicesContext);
