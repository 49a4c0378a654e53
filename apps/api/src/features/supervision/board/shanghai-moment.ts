const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * A moment in the form in which ical-generator takes Luxon's dates: by itself in Shanghai, on request in UTC. Its reading
 * of plain dates would depend on the time zone of the process.
 */
export class ShanghaiMoment {
  readonly isValid = true;
  readonly zone: { type: string };

  constructor(
    private readonly ms: number,
    private readonly inZone: 'utc' | 'Asia/Shanghai' = 'Asia/Shanghai',
  ) {
    this.zone = { type: inZone };
  }

  setZone(zone?: string): ShanghaiMoment {
    return new ShanghaiMoment(this.ms, zone === 'utc' ? 'utc' : 'Asia/Shanghai');
  }

  /** Knows the two formats that iCalendar needs. */
  toFormat(format: string): string {
    const offset = this.inZone === 'utc' ? 0 : SHANGHAI_OFFSET_MS;
    const digits = new Date(this.ms + offset).toISOString().replace(/\D/g, '');
    return format === 'HHmmss' ? digits.slice(8, 14) : digits.slice(0, 8);
  }

  toJSDate(): Date {
    return new Date(this.ms);
  }

  toJSON(): string {
    return this.toJSDate().toISOString();
  }
}

/** Asia/Shanghai as iCalendar describes it: no summer time since 1992. */
export const SHANGHAI_IN_ICALENDAR = `BEGIN:VTIMEZONE
TZID:Asia/Shanghai
BEGIN:STANDARD
DTSTART:19910915T020000
TZOFFSETFROM:+0900
TZOFFSETTO:+0800
TZNAME:CST
END:STANDARD
END:VTIMEZONE`;
