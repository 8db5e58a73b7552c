package inventory

// Path names one fact: the reference of its block, then attribute and nested block names, such as
// application.permis.rto, application.permis.flow.paiement.encrypted or dataset.foncier.impact.integrity.
type Path string
