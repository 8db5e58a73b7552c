package mgn

import (
	"net/netip"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// servers lists the machines an application runs on that MGN can take, and notes what the others lack.
func (m *maker) servers(a *inventory.Application) []Server {
	lack := func(server, what string) {
		m.draft.Lacks = append(m.draft.Lacks, Lack{Application: a.ID, Server: server, What: what})
	}
	hosts, ok := a.HostedOn.Value()
	if !ok {
		lack("", "nobody stated which servers it runs on (fact hosted_on)")
		return nil
	}
	var out []Server
	found := false
	for _, ref := range hosts {
		if ref.Kind != inventory.KindServer {
			continue
		}
		found = true
		s := m.inv.Server(ref.ID)
		if s == nil {
			lack(ref.ID, "the inventory does not describe it")
			continue
		}
		address := addressOf(s)
		if address == "" {
			lack(s.ID, "a full host name or an IPv4 address is missing (facts hostname and addresses)")
			continue
		}
		platform := platformOf(s.OS.Or(""))
		if platform == "" {
			lack(s.ID, "whether it runs Linux or Windows is not known (fact os)")
		}
		out = append(out, Server{ID: plain(s.ID, 256), Platform: platform, Address: address})
	}
	if !found {
		lack("", "it runs on no server that the inventory names")
	}
	return out
}

// addressOf is the full host name of a server, or else its first IPv4 address. MGN imports no IPv6.
func addressOf(s *inventory.Server) string {
	host := strings.TrimSuffix(s.Hostname.Or(""), ".")
	if _, err := netip.ParseAddr(host); err != nil && strings.Contains(host, ".") && !strings.ContainsAny(host, " ,;\t\n") {
		return plain(host, 256)
	}
	addresses, _ := s.Addresses.Value()
	for _, text := range append([]string{host}, addresses...) {
		if ip, err := netip.ParseAddr(strings.TrimSpace(text)); err == nil && ip.Is4() {
			return ip.String()
		}
	}
	return ""
}

// platformOf tells Linux from Windows by the name of an operating system; empty when it is neither, or not told.
func platformOf(os string) string {
	os = strings.ToLower(os)
	if strings.Contains(os, "windows") {
		return "Windows"
	}
	for _, name := range []string{"linux", "ubuntu", "debian", "centos", "red hat", "rhel", "suse", "sles", "fedora", "rocky", "alma", "oracle ol"} {
		if strings.Contains(os, name) {
			return "Linux"
		}
	}
	return ""
}
