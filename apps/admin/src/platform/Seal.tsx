/** The product's mark: a vermilion seal of three links. */
export function Seal({ size = 32 }: { size?: number }) {
  return <img src="/seal.svg" width={size} height={size} alt="" style={{ display: 'block', flex: 'none' }} />;
}
