import type { Place } from './slice';
import { useSlices } from './slices-context';

/** What slices to the right put on this page. */
export function Additions({ place, id }: { place: Place; id: string }) {
  return useSlices()
    .additions.filter((addition) => addition.place === place)
    .map(({ component: Component }, index) => <Component key={index} id={id} />);
}
