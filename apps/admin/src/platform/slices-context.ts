import { createContext, useContext } from 'react';
import type { MenuEntry } from './slice';

/** The menu entries of all slices, in their order. */
export const MenuContext = createContext<MenuEntry[]>([]);
export const useMenu = () => useContext(MenuContext);
