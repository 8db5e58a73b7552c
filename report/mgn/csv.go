package mgn

import (
	"encoding/csv"
	"io"
)

// columns are those of the file, in its order. MGN finds waves and applications by name and servers by the id that the user provides.
func columns() []string {
	return []string{
		"mgn:account-id", "mgn:region",
		"mgn:wave:name", "mgn:wave:description", "mgn:wave:tag:" + TagID, "mgn:wave:tag:" + tagStart, "mgn:wave:tag:" + tagEnd, "mgn:wave:tag:" + tagAfter,
		"mgn:app:name", "mgn:app:description", "mgn:app:tag:" + TagID, "mgn:app:tag:" + tagCutover, "mgn:app:tag:" + tagTarget,
		"mgn:app:tag:" + tagDependsOn, "mgn:app:tag:" + tagLacks,
		"mgn:server:user-provided-id", "mgn:server:platform", "mgn:server:fqdn-for-action-framework",
	}
}

// CSV writes the file that MGN imports: a row for each server of each application, and one without a server for an application that has none. A
// draft that is over a quota is refused.
func (d *Draft) CSV(w io.Writer) error {
	if err := d.Check(); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(columns()); err != nil {
		return err
	}
	for _, wave := range d.Waves {
		for _, a := range wave.Applications {
			servers := a.Servers
			if len(servers) == 0 {
				servers = []Server{{}}
			}
			for _, s := range servers {
				if err := out.Write([]string{
					d.Account, d.Region,
					wave.Name, wave.Description, wave.Tags[TagID], wave.Tags[tagStart], wave.Tags[tagEnd], wave.Tags[tagAfter],
					a.Name, a.Description, a.Tags[TagID], a.Tags[tagCutover], a.Tags[tagTarget], a.Tags[tagDependsOn], a.Tags[tagLacks],
					s.ID, s.Platform, s.Address,
				}); err != nil {
					return err
				}
			}
		}
	}
	out.Flush()
	return out.Error()
}
