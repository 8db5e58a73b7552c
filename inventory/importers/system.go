package importers

import (
	"slices"
	"strings"
)

// System joins the name and the version of an operating system, which tools keep apart and repeat: Red Hat Enterprise Linux 8 and 8.5 are
// Red Hat Enterprise Linux 8.5, Windows Server 2019 and 2019 are Windows Server 2019.
func System(name, version string) string {
	words, more := strings.Fields(name), strings.Fields(version)
	if len(words) == 0 || len(more) == 0 {
		return name + version
	}
	if strings.HasPrefix(version, name) {
		return version
	}
	repeated := true
	for _, w := range more {
		repeated = repeated && slices.Contains(words, w)
	}
	if repeated {
		return name
	}
	if end := words[len(words)-1]; more[0] == end || strings.HasPrefix(more[0], end+".") {
		return strings.TrimSuffix(name, end) + version
	}
	return name + " " + version
}
