package rollup

import (
	"math"
	"math/big"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Load is what placements need of one resource of a target, and what it has: vcpu in processors, memory and storage in bytes.
type Load struct {
	Resource string   `json:"resource"`
	Need     Quantity `json:"need"`
	Has      Quantity `json:"has"`
	Verdict  string   `json:"verdict"` // fits, exceeds, or unknown when the facts do not decide
}

// Quantity is an interval of whole numbers.
type Quantity struct {
	Low  int64 `json:"low"`
	High int64 `json:"high,omitempty"`
	Open bool  `json:"open,omitempty"` // nobody knows how high; High is then nothing
}

func exact(n int64) Quantity { return Quantity{Low: n, High: n} }

// add sums two quantities. What is too great to count is open.
func (q Quantity) add(o Quantity) Quantity {
	out := Quantity{Open: q.Open || o.Open}
	if out.Low = q.Low + o.Low; q.Low > math.MaxInt64-o.Low {
		out.Low = math.MaxInt64
	}
	if !out.Open {
		if out.High = q.High + o.High; q.High > math.MaxInt64-o.High {
			out.High, out.Open = 0, true
		}
	}
	return out
}

// factBounds reads what is known of a quantity. What does not apply is not limited.
func factBounds[T ~int64](f inventory.Fact[T]) Quantity {
	low, high := f.Bounds()
	q := Quantity{Open: high == nil}
	if low != nil {
		q.Low = int64(*low)
	}
	if high != nil {
		q.High = int64(*high)
	}
	if isNone(f) {
		q.Low = math.MaxInt64
	}
	return q
}

func loadOf(resource string, need, has Quantity) Load {
	l := Load{Resource: resource, Need: need, Has: has, Verdict: "unknown"}
	switch {
	case !need.Open && need.High <= has.Low:
		l.Verdict = "fits"
	case !has.Open && need.Low > has.High:
		l.Verdict = "exceeds"
	}
	return l
}

// resources are what applications need together.
type resources struct{ vcpu, memory, storage Quantity }

func (r *resources) add(o resources) {
	r.vcpu, r.memory, r.storage = r.vcpu.add(o.vcpu), r.memory.add(o.memory), r.storage.add(o.storage)
}

// unknownNeed is that of an application of which nothing is stated.
var unknownNeed = resources{Quantity{Open: true}, Quantity{Open: true}, Quantity{Open: true}}

// need sums the servers of some applications, each server once, and lists the applications of which none is stated.
func (s *summing) need(placed []*member) (sum resources, unsized []string) {
	seen := map[string]bool{}
	for _, m := range placed {
		servers := 0
		for _, ref := range m.app.HostedOn.Or(nil) {
			server := s.inv.Server(ref.ID)
			if ref.Kind != inventory.KindServer || server == nil {
				continue
			}
			if servers++; !seen[server.ID] {
				seen[server.ID] = true
				sum.add(resources{factBounds(server.VCPU), factBounds(server.Memory), factBounds(server.Storage)})
			}
		}
		if servers == 0 {
			sum.add(unknownNeed)
			unsized = append(unsized, m.app.ID)
		}
	}
	return sum, unsized
}

// Amount is money in ten-thousandths of the inventory's currency, an interval.
type Amount struct{ Quantity }

// Unit is how many of an Amount are one of the currency.
const Unit = 10_000

// month prices what is needed. A price that is not stated leaves the amount open, unless nothing of the kind is needed.
func month(need resources, p inventory.Prices) Amount {
	var a Amount
	price := func(q Quantity, f inventory.Fact[float64], per int64) {
		low, high := f.Bounds()
		if isNone(f) {
			return // not charged
		}
		var part Quantity
		if low != nil {
			part.Low = times(q.Low, *low, per, false)
		}
		switch {
		case high != nil && !q.Open:
			part.High = times(q.High, *high, per, true)
		default:
			part.Open = q.Open || q.High > 0
		}
		a.Quantity = a.add(part)
	}
	price(need.vcpu, p.VCPUMonth, 1)
	price(need.memory, p.MemoryGiBMonth, 1<<30)
	price(need.storage, p.StorageGBMonth, 1_000_000_000)
	return a
}

// times is n units at a price per so many of them, in whole numbers, rounded down or up.
func times(n int64, price float64, per int64, up bool) int64 {
	x := new(big.Int).Mul(big.NewInt(n), big.NewInt(int64(math.Round(price*Unit))))
	q, rest := new(big.Int).DivMod(x, big.NewInt(per), new(big.Int))
	if up && rest.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	if !q.IsInt64() {
		return math.MaxInt64
	}
	return q.Int64()
}

// Life sums what applications are stated to cost over their whole life, in whole units of the currency.
type Life struct {
	Current Stated `json:"current"`
	Target  Stated `json:"target"`
}

// Stated is a sum over what is stated, and the applications of which nothing is.
type Stated struct {
	Sum     int64    `json:"sum"`
	Unknown []string `json:"unknown,omitempty"`
}

func lifeOf(placed []*member) Life {
	var l Life
	for _, m := range placed {
		l.Current.add(m.app.ID, m.app.Cost.Current)
		l.Target.add(m.app.ID, m.app.Cost.Target)
	}
	return l
}

func (s *Stated) add(id string, f inventory.Fact[float64]) {
	v, ok := f.Value()
	switch {
	case ok && v < 1<<53:
		s.Sum = exact(s.Sum).add(exact(int64(math.Round(v)))).Low
	case !isNone(f):
		s.Unknown = append(s.Unknown, id)
	}
}
