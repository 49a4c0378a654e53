import { useTheme } from '@mui/material';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { drawNetwork, type DrawnNetwork } from './network-chart';
import type { NetworkEdge, NetworkNode } from './network';

export interface NetworkHandle {
  zoom: (factor: number) => void;
  fit: () => void;
}

export interface NetworkCanvasProps {
  network: { nodes: readonly NetworkNode[]; edges: readonly NetworkEdge[] };
  /** Another key is another picture: it is shown as a whole. */
  picture: string;
  /** The marked point. */
  chosen?: string | undefined;
  /** Changes whenever the marked point is to come into the middle. */
  centred?: number;
  height: number | string;
  onChoose: (id: string) => void;
  /** Lines of what is told of a point under the pointer; the first is its name. */
  tell: (id: string) => string[];
  ref?: Ref<NetworkHandle>;
}

/** Draws a network as wide as there is room; dragging moves it, the wheel or two fingers zoom. */
export default function NetworkCanvas(props: NetworkCanvasProps) {
  const { network, picture, chosen, centred = 0, height, ref } = props;
  const { palette, typography } = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnNetwork>(undefined);
  const shown = useRef<{ picture: string; centred: number }>({ picture: '', centred: 0 });
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useImperativeHandle(ref, () => ({
    zoom: (factor) => drawn.current?.zoom(factor),
    fit: () => drawn.current?.fit(),
  }));

  useEffect(() => {
    if (!place.current) return;
    const made = drawNetwork(place.current, {
      onChoose: (id) => latest.current.onChoose(id),
      tell: (id) => latest.current.tell(id),
    });
    drawn.current = made;
    return () => {
      made.dispose();
      shown.current = { picture: '', centred: 0 };
    };
  }, []);

  useEffect(() => {
    const look = {
      paper: palette.background.paper,
      text: palette.text.primary,
      divider: palette.divider,
      accent: palette.secondary.main,
      font: typography.fontFamily ?? 'sans-serif',
    };
    drawn.current?.show(network, look, shown.current.picture !== picture, latest.current.chosen);
    shown.current.picture = picture;
  }, [network, picture, palette, typography.fontFamily]);

  useEffect(() => {
    drawn.current?.choose(chosen, centred !== shown.current.centred);
    shown.current.centred = centred;
  }, [chosen, centred, network, picture]);

  return <div ref={place} style={{ width: '100%', height, touchAction: 'none' }} />;
}
