// What lsblk and PowerShell print, in the shapes that their versions print it.

/** Of a stick with a Chinese label, as util-linux 2.33 prints it in a desktop's UTF-8 (Debian 10, UOS 20). */
export const LSBLK_UOS = `NAME="sda" TYPE="disk" SIZE="256060514304" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="0" RO="0" RM="0" TRAN="sata" SERIAL="S4" LABEL="" MODEL="SAMSUNG_MZ7LH256" OWNER="root"
NAME="sda1" TYPE="part" SIZE="314572800" FSTYPE="vfat" MOUNTPOINT="/boot/efi" UUID="F28F-55BD" ROTA="0" RO="0" RM="0" TRAN="" SERIAL="" LABEL="EFI" MODEL="" OWNER="root"
NAME="sda5" TYPE="part" SIZE="200000000000" FSTYPE="ext4" MOUNTPOINT="/data" UUID="c7f5" ROTA="0" RO="0" RM="0" TRAN="" SERIAL="" LABEL="_dde_data" MODEL="" OWNER="root"
NAME="sdb" TYPE="disk" SIZE="15376318464" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="1" RO="0" RM="1" TRAN="usb" SERIAL="60A4" LABEL="" MODEL="DataTraveler_3.0" OWNER="root"
NAME="sdb1" TYPE="part" SIZE="15375269888" FSTYPE="vfat" MOUNTPOINT="/media/clerk/公文 U盘" UUID="76F0-CF23" ROTA="1" RO="0" RM="1" TRAN="" SERIAL="" LABEL="公文 U盘" MODEL="" OWNER="root"
NAME="sdc" TYPE="disk" SIZE="1000204886016" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="1" RO="0" RM="0" TRAN="usb" SERIAL="WX" LABEL="" MODEL="My_Passport" OWNER="root"
NAME="sdc1" TYPE="part" SIZE="1000202043392" FSTYPE="ntfs" MOUNTPOINT="/media/clerk/备份" UUID="0A1B" ROTA="1" RO="0" RM="0" TRAN="" SERIAL="" LABEL="备份" MODEL="" OWNER="root"
NAME="sr0" TYPE="rom" SIZE="1073741312" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="1" RO="0" RM="1" TRAN="sata" SERIAL="" LABEL="" MODEL="DVD-ROM" OWNER="root"
`;

export const MOUNTS_UOS = String.raw`sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0
/dev/sda3 / ext4 rw,relatime 0 0
/dev/sda5 /data ext4 rw,relatime 0 0
/dev/sda5 /home ext4 rw,relatime 0 0
/dev/sda1 /boot/efi vfat rw,relatime,fmask=0077 0 0
/dev/loop0 /snap/core/1 squashfs ro,nodev,relatime 0 0
//192.168.1.9/共享 /media/clerk/共享 cifs rw,relatime 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw,nosuid,nodev 0 0
/dev/sdb1 /media/clerk/公文\040U盘 vfat rw,nosuid,nodev,relatime,uid=1000,iocharset=utf8 0 0
/dev/sdc1 /media/clerk/备份 fuseblk rw,nosuid,nodev,relatime,user_id=0,group_id=0 0 0
/dev/sr0 /media/clerk/光盘 iso9660 ro,nosuid,nodev,relatime 0 0
`;

/** Kylin V10 (util-linux 2.34): outside of a UTF-8 locale bytes beyond ASCII stand as \x and two digits. */
export const LSBLK_KYLIN = String.raw`NAME="nvme0n1" TYPE="disk" SIZE="512110190592" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="0" RO="0" RM="0" TRAN="nvme" SERIAL="22" LABEL="" MODEL="ZHITAI TiPlus5000 512GB" OWNER="root"
NAME="nvme0n1p5" TYPE="part" SIZE="400000000000" FSTYPE="ext4" MOUNTPOINT="/data" UUID="88" ROTA="0" RO="0" RM="0" TRAN="nvme" SERIAL="" LABEL="KYLIN-DATA" MODEL="" OWNER="root"
NAME="mmcblk0" TYPE="disk" SIZE="31914983424" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="0" RO="0" RM="0" TRAN="" SERIAL="0x" LABEL="" MODEL="" OWNER="root"
NAME="mmcblk0p1" TYPE="part" SIZE="31910789120" FSTYPE="exfat" MOUNTPOINT="/media/clerk/\xe6\x8a\xa5\xe9\x80\x81" UUID="64A5" ROTA="0" RO="1" RM="0" TRAN="" SERIAL="" LABEL="\xe6\x8a\xa5\xe9\x80\x81" MODEL="" OWNER="root"
`;

export const MOUNTS_KYLIN = `/dev/nvme0n1p4 / ext4 rw,relatime 0 0
/dev/nvme0n1p5 /data ext4 rw,relatime 0 0
/dev/nvme0n1p3 /backup ext4 rw,relatime 0 0
/dev/mmcblk0p1 /media/clerk/报送 exfat ro,nosuid,nodev,relatime,uid=1000 0 0
`;

/** Debian 12 (util-linux 2.38); the library gives up lines whose label has a per cent sign or a quotation mark. */
export const LSBLK_DEBIAN = String.raw`NAME="vda" TYPE="disk" SIZE="64424509440" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="1" RO="0" RM="0" TRAN="virtio" SERIAL="" LABEL="" MODEL="" OWNER="root"
NAME="vda1" TYPE="part" SIZE="64423460864" FSTYPE="ext4" MOUNTPOINT="/" UUID="aa" ROTA="1" RO="0" RM="0" TRAN="virtio" SERIAL="" LABEL="" MODEL="" OWNER="root"
NAME="sda" TYPE="disk" SIZE="8004304896" FSTYPE="" MOUNTPOINT="" UUID="" ROTA="1" RO="0" RM="1" TRAN="usb" SERIAL="" LABEL="" MODEL="USB Flash Disk" OWNER="root"
NAME="sda1" TYPE="part" SIZE="8003256320" FSTYPE="ext4" MOUNTPOINT="/media/clerk/100%" UUID="bb" ROTA="1" RO="0" RM="1" TRAN="" SERIAL="" LABEL="100%" MODEL="" OWNER="root"
NAME="dm-0" TYPE="crypt" SIZE="8003256320" FSTYPE="ext4" MOUNTPOINT="/mnt/存档" UUID="cc" ROTA="1" RO="0" RM="0" TRAN="" SERIAL="" LABEL="" MODEL="" OWNER="root"
`;

export const MOUNTS_DEBIAN = `/dev/vda1 / ext4 rw,relatime 0 0
/dev/sda1 /media/clerk/100% ext4 rw,nosuid,nodev,relatime 0 0
/dev/mapper/存档 /mnt/存档 ext4 rw,relatime 0 0
`;

interface LogicalDisk {
  readonly letter: string;
  /** 2 removable, 3 local, 4 network, 5 disc. */
  readonly type: number;
  readonly fileSystem?: string;
  readonly size?: string;
  readonly label?: string;
}

const WINDOWS_DISKS: readonly LogicalDisk[] = [
  { letter: 'C:', type: 3, fileSystem: 'NTFS', size: '127585816576', label: '系统' },
  { letter: 'D:', type: 3, fileSystem: 'NTFS', size: '500104691712', label: '办公' },
  { letter: 'E:', type: 2, fileSystem: 'FAT32', size: '15360573440', label: '公文U盘' },
  { letter: 'F:', type: 2, fileSystem: 'exFAT', size: '62008590336' },
  // A card reader without a card.
  { letter: 'G:', type: 2 },
  { letter: 'H:', type: 5 },
  { letter: 'Z:', type: 4, fileSystem: 'NTFS', size: '1000202039296', label: '县局共享' },
];

/** Windows 10: Get-CimInstance … | select … | fl, whose lines end in CR LF. */
export const POWERSHELL_DISKS = lines(
  WINDOWS_DISKS.flatMap(({ letter, type, fileSystem = '', size = '', label = '' }) => [
    `Caption            : ${letter}`,
    `DriveType          : ${type}`,
    `Name               : ${letter}`,
    `FileSystem         : ${fileSystem}`,
    `Size               : ${size}`,
    `VolumeSerialNumber : ${size === '' ? '' : 'D41CE609'}`,
    `VolumeName         : ${label}`,
    '',
  ]),
);

export const POWERSHELL_DEVICES = lines([
  'PNPDeviceID : USBSTOR\\DISK&VEN_KINGSTON&PROD_DATATRAVELER_3.0&REV_PMAP\\60A44C413DF8F311&0',
  'DeviceID    : \\\\.\\PHYSICALDRIVE1',
  'Model       : Kingston DataTraveler 3.0 USB Device',
  'Size        : 15364339200',
  'Partitions  : @{DeviceID=E:; VolumeName=公文U盘; Size=15360573440; FreeSpace=15360475136}',
  '',
]);

function lines(texts: readonly string[]): string {
  return ['', '', ...texts, '', ''].join('\r\n');
}
