// The block devices that systeminformation finds: lsblk on Linux, PowerShell (Win32_LogicalDisk) on Windows.

import { withinTime } from './within-time.ts';

/** What is used of an entry of systeminformation's blockDevices(). */
export interface BlockDevice {
  /** sdb1; E: on Windows. */
  readonly name: string;
  /** disk, part, loop, rom, lvm, crypt; always disk on Windows. */
  readonly type: string;
  /** vfat, exfat; '' when there is no medium or no file system. */
  readonly fsType: string;
  readonly mount: string;
  readonly label: string;
  readonly removable: boolean;
  /** usb, sata, nvme, mmc: of whole disks on Linux only. */
  readonly protocol: string;
  /** On Windows: Removable, Local, Network, CD/DVD, RAM, Unknown, NoRoot. */
  readonly physical: string;
  /** The whole disk of a partition: /dev/sdb. */
  readonly device?: string | undefined;
}

/** Milliseconds: PowerShell needs some seconds on an old PC. */
const PATIENCE = 12_000;

/** Null when the tool is missing, finds nothing, or does not answer in time. */
export async function blockDevices(): Promise<readonly BlockDevice[] | null> {
  // Loaded when it is needed: it looks at the machine while loading.
  const { blockDevices: ask } = await import('systeminformation');
  const found = await withinTime<readonly RawDevice[] | null>(ask(), PATIENCE, null);
  return found === null || found.length === 0 ? null : found.map(cleaned);
}

/** lsblk prints nothing where there is nothing to say, and the library passes that on as undefined. */
type RawDevice = { readonly [K in keyof BlockDevice]?: BlockDevice[K] | null | undefined };

function cleaned(device: RawDevice): BlockDevice {
  const text = (value: string | null | undefined): string => value ?? '';
  return {
    ...{ name: text(device.name), type: text(device.type), fsType: text(device.fsType) },
    ...{ mount: text(device.mount), label: text(device.label).trim() },
    ...{ protocol: text(device.protocol), physical: text(device.physical) },
    removable: device.removable === true,
    device: device.device ?? undefined,
  };
}
