"""What is learnt on top of the encoder: one attention and one weight vector per code, and two marks per token."""
import torch
from torch import nn

from encoder import Drop, Encoder

HARMFUL = "dismissal empty-reassurance blame disbelief psychologising abandonment premature-advice talking-over".split()
SUPPORTIVE = (
    "validation empathy reflection normalising open-question closed-question exploring-concerns treatment-history "
    "explanation serious-causes-excluded honest-uncertainty shared-plan goal-setting safety-netting "
    "purposeful-referral affirming asking-permission self-disclosure"
).split()
AVOID = "alarming jargon label".split()
FACETS = {
    "validation": [1, 2, 3, 4, 5, 6],
    "reflection": ["simple", "complex"],
    "exploring-concerns": ["ideas", "concerns", "expectations", "impact"],
}
OUTPUTS = (
    HARMFUL
    + SUPPORTIVE
    + ["harmful", "avoid"]
    + ["avoid-" + kind for kind in AVOID]
    + [f"{code}-{facet}" for code, facets in FACETS.items() for facet in facets]
)
MARKS = ["harm", "avoid"]
"""Per token: part of a harmful span, part of a phrase to avoid."""


class Reader(nn.Module):
    def __init__(self, onnx_path):
        super().__init__()
        self.encoder = Encoder(onnx_path)
        self.encoder.word.weight.requires_grad_(False)
        d, k = self.encoder.width, len(OUTPUTS)
        self.ask = nn.Linear(d, k)
        self.weigh = nn.Parameter(torch.randn(k, 2 * d) * 0.02)
        self.bias = nn.Parameter(torch.full((k,), -2.0))
        self.mark = nn.Linear(d, len(MARKS))
        self.drop = Drop(0.1)

    def forward(self, ids, segments, mask):
        """Logits per output, logits per token and mark, a vector per token."""
        h = self.encoder(ids, segments, mask).float()
        attention = self.attention(h, mask).transpose(1, 2)
        pooled = torch.cat([attention @ h, h[:, :1].expand(-1, len(OUTPUTS), -1)], 2)
        logits = (self.drop(pooled) * self.weigh).sum(2) + self.bias
        return logits, self.mark(h), h

    def attention(self, h, mask):
        """How much each output looks at each token."""
        return (self.ask(h) + (mask[..., None] - 1) * 1e4).softmax(1)


class Explained(nn.Module):
    """The reader as the application has it: what each token adds to each output comes with the rest."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, segments, mask):
        logits, marks, h = self.reader(ids, segments, mask)
        own = self.reader.weigh[:, : self.reader.encoder.width]
        return logits, marks, h, self.reader.attention(h, mask) * (h @ own.transpose(0, 1))
